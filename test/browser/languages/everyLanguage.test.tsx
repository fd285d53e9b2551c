import type { ChallengeMessages } from 'backup-code-challenge';
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

/** The open states in which something measured differs from the state at the beginning. */
function findChanges(
  steps: ReadonlyMap<string, RenderedStep>,
  measure: (form: HTMLFormElement) => string,
): string[] {
  // SAFETY: each state is one of the gallery, and so is `idle`.
  const measured = (state: string) => measure(steps.get(state)!.getForm());
  const before = measured('idle');
  return [...steps]
    .filter(([, { getStatus }]) => getStatus() !== 'ended')
    .map(([state]) => [state, measured(state)] as const)
    .filter(([, now]) => now !== before)
    .map(([state, now]) => `${state}: ${now}, not ${before}`);
}

const measureHeight = ({ offsetHeight }: HTMLFormElement) => `${offsetHeight} px high`;

/** Where the field and the button are. */
function measurePlaces(form: HTMLFormElement): string {
  const { top } = form.getBoundingClientRect();
  return Array.from(
    form.querySelectorAll('.bcc-input, .bcc-submit'),
    (part) => `${Math.round(part.getBoundingClientRect().top - top)} px from the top`,
  ).join(', ');
}

/** Renders every state, to be shown in one language after the other. */
async function renderStates() {
  vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  onTestFinished(addStyle(fontStyle(languages.values())));
  const steps = await renderGallery();
  return {
    steps,
    async showIn(messages: ChallengeMessages) {
      for (const { update } of steps.values()) update({ messages });
      await loadFonts();
    },
  };
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
    const { showIn, steps } = await renderStates();
    const found: Record<string, readonly string[]> = {};
    const pseudoLocales = [pseudoLocale(en, 'ltr'), pseudoLocale(en, 'rtl')];
    for (const messages of [...languages.values(), ...pseudoLocales]) {
      await showIn(messages);
      const removeLarge = addStyle(':root { font-size: 200% }');
      await page.viewport(320, 900);
      const lost = findLosses();
      removeLarge();
      await page.viewport(1000, 900);
      const canJump = !pseudoLocales.includes(messages);
      const problems = [...lost, ...(canJump ? findChanges(steps, measureHeight) : [])];
      if (problems.length > 0) found[messages.locale] = problems;
    }
    expect(found).toEqual({});
  },
);

/** Widths of a narrow step, in px. Among them is the narrowest for each number of reserved lines. */
const phoneWidths = [256, 272, 296, 304, 320, 343, 360, 384, 448];

it(
  'in every language, field and button stay where they are on a phone',
  { timeout: 300_000 },
  async () => {
    const { showIn, steps } = await renderStates();
    const found: Record<string, readonly string[]> = {};
    for (const width of phoneWidths) {
      const removeWidth = addStyle(`.bcc-root { inline-size: ${width}px }`);
      for (const messages of languages.values()) {
        await showIn(messages);
        const moved = findChanges(steps, measurePlaces);
        if (moved.length > 0) found[`${messages.locale}, ${width} px`] = moved;
      }
      removeWidth();
    }
    expect(found).toEqual({});
  },
);
