import { en } from 'backup-code-challenge/locales/en';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { languages } from '../../locales/languages.js';
import { pseudoLocale } from '../../support/pseudoLocale.js';
import { addStyle } from '../accessibility/emulate.js';
import { renderGallery } from '../accessibility/gallery.js';
import { findLosses } from '../accessibility/losses.js';
import type { RenderedStep } from '../support/renderStep.js';
import { fontOfScript, fontStyle, scriptOf } from './fonts.js';

afterEach(() => page.viewport(1000, 900));

/** Forces a layout, which requests the fonts of the page's texts, and waits for them. */
async function loadFonts() {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}

function findJumping(steps: ReadonlyMap<string, RenderedStep>): string[] {
  const heightOf = (state: string) => steps.get(state)?.getForm().offsetHeight ?? 0;
  return [...steps]
    .filter(([, { getStatus }]) => getStatus() !== 'ended')
    .map(([state]) => [state, heightOf(state) - heightOf('idle')] as const)
    .filter(([, difference]) => difference !== 0)
    .map(([state, difference]) => `${state} moves the page by ${difference} px`);
}

it('every language is measured in the font of its script', () => {
  const others = [...languages.values()].filter(
    (messages) => !(scriptOf(messages) in fontOfScript),
  );
  expect(others.map(({ locale }) => locale)).toEqual([]);
});

it(
  'in every language, no text is cut off at 320 px and 200 % text, and nothing moves at full width',
  { timeout: 300_000 },
  async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    onTestFinished(addStyle(fontStyle(languages.values())));
    const steps = await renderGallery();
    const found: Record<string, readonly string[]> = {};
    const pseudoLocales = [pseudoLocale(en, 'ltr'), pseudoLocale(en, 'rtl')];
    for (const messages of [...languages.values(), ...pseudoLocales]) {
      for (const { update } of steps.values()) update({ messages });
      await loadFonts();
      const removeLarge = addStyle(':root { font-size: 200% }');
      await page.viewport(320, 900);
      const lost = findLosses();
      removeLarge();
      await page.viewport(1000, 900);
      const canJump = !pseudoLocales.includes(messages);
      const problems = [...lost, ...(canJump ? findJumping(steps) : [])];
      if (problems.length > 0) found[messages.locale] = problems;
    }
    expect(found).toEqual({});
  },
);
