import type { ChallengeMessages } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { afterEach, expect, inject, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addStyle } from '../browser/accessibility/emulate.js';
import { renderGallery } from '../browser/accessibility/gallery.js';
import type { RenderedStep } from '../browser/support/renderStep.js';
import { fontStyle } from '../browser/languages/fonts.js';
import { languages } from '../locales/languages.js';

const columns = 4;
const stepWidth = 320;

const layout = `
  .sheet { display: grid; grid-template-columns: repeat(${columns}, max-content); gap: 24px 48px;
    padding: 24px; inline-size: max-content; background: #fff; color: #111; align-items: start }
  .sheet-state { display: grid; grid-template-columns: repeat(2, ${stepWidth}px); gap: 8px 24px }
  .sheet-name { grid-column: 1 / -1; font: 600 13px "Noto Sans"; color: #666 }
  * { caret-color: transparent !important; animation: none !important }`;

declare module 'vitest' {
  interface ProvidedContext {
    /** The tags of the languages that `npm run languages` shows. */
    shownLanguages: readonly string[];
  }
}

/** A still copy of a challenge in a language. */
function copyOf({ getForm, update }: RenderedStep, messages: ChallengeMessages): Node {
  update({ messages });
  return getForm().cloneNode(true);
}

/** Puts every state in English and in a language on one page, side by side. */
function createSheet(steps: ReadonlyMap<string, RenderedStep>, messages: ChallengeMessages) {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  for (const [name, step] of steps) {
    const state = sheet.appendChild(document.createElement('div'));
    state.className = 'sheet-state';
    const heading = state.appendChild(document.createElement('div'));
    heading.className = 'sheet-name';
    heading.textContent = name;
    state.append(copyOf(step, en), copyOf(step, messages));
  }
  return sheet;
}

function find(tag: string): ChallengeMessages {
  const messages = languages.get(tag);
  if (!messages) throw new Error(`There is no language ${tag}`);
  return messages;
}

afterEach(() => page.viewport(1000, 900));

it('takes a picture of each wanted language beside English', { timeout: 600_000 }, async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  onTestFinished(addStyle(fontStyle(languages.values())));
  onTestFinished(addStyle(layout));
  const steps = await renderGallery();
  // All copies come first: waits run out while pictures are taken.
  const sheets = inject('shownLanguages').map(
    (tag) => [tag, createSheet(steps, find(tag))] as const,
  );
  for (const { container } of steps.values()) container.hidden = true;
  for (const [tag, sheet] of sheets) {
    document.body.append(sheet);
    await page.viewport(sheet.offsetWidth, sheet.offsetHeight + 40);
    await document.fonts.ready;
    await page.screenshot({
      element: page.elementLocator(sheet),
      path: `../../languages/${tag}.png`,
    });
    sheet.remove();
  }
  expect(sheets).not.toHaveLength(0);
});
