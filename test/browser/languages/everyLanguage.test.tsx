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

/** The states in which the field or the button is elsewhere than at the beginning. */
function findMovedParts(steps: ReadonlyMap<string, RenderedStep>): string[] {
  const placesIn = (state: string) => {
    const form = steps.get(state)?.getForm();
    const parts = form?.querySelectorAll<HTMLElement>('.bcc-input, .bcc-submit') ?? [];
    const top = form?.getBoundingClientRect().top ?? 0;
    return Array.from(parts, (part) => Math.round(part.getBoundingClientRect().top - top));
  };
  const before = placesIn('idle').join(', ');
  return [...steps]
    .filter(([, { getStatus }]) => getStatus() !== 'ended')
    .map(([state]) => [state, placesIn(state).join(', ')] as const)
    .filter(([, places]) => places !== before)
    .map(([state, places]) => `${state}: ${places} px from the top, not ${before}`);
}

/** Widths of the step on phones, in px: 320 to 430, without the page's padding. */
const phoneWidths = [256, 288, 304, 328, 343, 358, 400];

it(
  'in every language, field and button stay where they are on a phone',
  { timeout: 300_000 },
  async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    onTestFinished(addStyle(fontStyle(languages.values())));
    const steps = await renderGallery();
    const found: Record<string, readonly string[]> = {};
    for (const width of phoneWidths) {
      const removeWidth = addStyle(`.bcc-root { inline-size: ${width}px }`);
      for (const messages of languages.values()) {
        for (const { update } of steps.values()) update({ messages });
        await loadFonts();
        const moved = findMovedParts(steps);
        if (moved.length > 0) found[`${messages.locale}, ${width} px`] = moved;
      }
      removeWidth();
    }
    expect(found).toEqual({});
  },
);
