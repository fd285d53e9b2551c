import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/500.css';
import '@fontsource/noto-sans/600.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-mono/400.css';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { addStyle, emulateMedia } from '../browser/accessibility/emulate.js';
import { failureRecipes, follow, renderFor } from '../browser/accessibility/failureRecipes.js';

/** One failure for each layout: at the field, as an alert, as an end, and as a required action. */
const chosen = [
  'invalid_code',
  'outcome_unknown/unreadable',
  'locked/captcha',
  'action_required/consent',
] as const;

let removeStyle = () => {};

beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue();
  removeStyle = addStyle(`
    :root { color-scheme: light dark; background: light-dark(#fff, #151c27);
      --bcc-font-family-code: "Noto Sans Mono"; font-family: "Noto Sans" }
    * { caret-color: transparent !important }`);
});

afterAll(async () => {
  removeStyle();
  await emulateMedia();
  vi.restoreAllMocks();
});

describe.each(['light', 'dark'])(
  'the challenge matches its approved screenshot in the %s theme',
  (look) => {
    const expectPicture = async (step: Awaited<ReturnType<typeof renderFor>>, name: string) => {
      await emulateMedia({ 'prefers-color-scheme': look, 'prefers-reduced-motion': 'reduce' });
      await document.fonts.ready;
      step.container.style.inlineSize = '24rem';
      await expect
        .element(page.elementLocator(step.container))
        .toMatchScreenshot(`${name}-${look}`);
    };

    it('when idle', async () => {
      await expectPicture(await renderFor({}), 'idle');
    });

    it.each(chosen)('after %s', async (key) => {
      const step = await renderFor({});
      await follow(step, failureRecipes[key]);
      await expectPicture(step, key.replace('/', '-'));
    });

    it('after a success', async () => {
      const step = await renderFor({});
      await follow(step, {});
      await expectPicture(step, 'succeeded');
    });
  },
);
