import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/500.css';
import '@fontsource/noto-sans/600.css';
import { en } from 'backup-code-challenge/locales/en';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import { languages } from '../../locales/languages.js';
import { pseudoLocale } from '../../support/pseudoLocale.js';
import { addStyle } from '../accessibility/emulate.js';
import { renderGallery } from '../accessibility/gallery.js';
import { findLosses } from '../accessibility/losses.js';
import type { RenderedStep } from '../support/renderStep.js';

/** Those that the font of this test has. For others each machine has fonts of its own, or none. */
const knownScripts = ['Latn', 'Cyrl', 'Grek'];

afterEach(() => page.viewport(1000, 900));

function findJumping(steps: ReadonlyMap<string, RenderedStep>): string[] {
  const heightOf = (state: string) => steps.get(state)?.getForm().offsetHeight ?? 0;
  return [...steps]
    .filter(([, { getStatus }]) => getStatus() !== 'ended')
    .map(([state]) => [state, heightOf(state) - heightOf('idle')] as const)
    .filter(([, difference]) => difference !== 0)
    .map(([state, difference]) => `${state} moves the page by ${difference} px`);
}

it(
  'in every language every failure is told whole at 320 px and 200 % text, and nothing jumps at full width',
  { timeout: 180_000 },
  async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    onTestFinished(addStyle('body { font-family: "Noto Sans" }'));
    const steps = await renderGallery();
    const found: Record<string, readonly string[]> = {};
    for (const messages of [
      ...languages.values(),
      pseudoLocale(en, 'ltr'),
      pseudoLocale(en, 'rtl'),
    ]) {
      for (const { update } of steps.values()) update({ messages });
      await document.fonts.ready;
      const removeLarge = addStyle(':root { font-size: 200% }');
      await page.viewport(320, 900);
      const lost = findLosses();
      removeLarge();
      await page.viewport(1000, 900);
      const { script = '' } = new Intl.Locale(messages.locale).maximize();
      const isMeasured = languages.has(messages.locale) && knownScripts.includes(script);
      const problems = [...lost, ...(isMeasured ? findJumping(steps) : [])];
      if (problems.length > 0) found[messages.locale] = problems;
    }
    expect(found).toEqual({});
  },
);
