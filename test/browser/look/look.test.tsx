import { en } from 'backup-code-challenge/locales/en';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { addStyle, emulateMedia } from '../accessibility/emulate.js';
import { renderFor } from '../accessibility/failureRecipes.js';

const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));

afterEach(() => emulateMedia());

describe('the look', () => {
  it('has no movement for people who want less of it, and shows that work goes on', async () => {
    const { input, getStatus, simulator, submit } = await renderFor({});
    await simulator.hold();
    await input.fill(goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(getStatus).toBe('submitting');
    const ring = () => getComputedStyle(submit.element(), '::after');
    expect([ring().visibility, ring().animationName]).toEqual(['visible', 'bcc-turn']);
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    expect([ring().visibility, ring().animationName]).toEqual(['visible', 'bcc-fade']);
    for (const element of all('form *')) {
      expect(getComputedStyle(element).transitionDuration).toBe('0s');
    }
  });

  it.each([{}, { 'forced-colors': 'active' }])(
    'shows where the focus of the keyboard is, %o',
    async (media) => {
      await renderFor({});
      await emulateMedia(media);
      const targets = all('input, button');
      expect(targets).toHaveLength(4);
      for (const target of targets) {
        await userEvent.tab();
        expect(document.activeElement).toBe(target);
        const { outlineStyle, outlineWidth } = getComputedStyle(target);
        expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
      }
    },
  );

  it('keeps the code left to right in a language that is not', async () => {
    const { getInput, getForm, update } = await renderFor({});
    update({ messages: { ...en, direction: 'rtl' } });
    expect(getComputedStyle(getForm()).direction).toBe('rtl');
    expect(getComputedStyle(getInput()).direction).toBe('ltr');
  });

  it.each([
    ['page', '', 'light'],
    ['page', ':root { color-scheme: dark }', 'dark'],
    ['light', ':root { color-scheme: dark }', 'light'],
    ['dark', '', 'dark'],
  ])('is light or dark by the data-theme "%s" or the style "%s"', async (theme, css, look) => {
    onTestFinished(addStyle(css));
    const { container, getForm } = await renderFor({});
    if (theme !== 'page') container.dataset.theme = theme;
    const dark = 'rgb(238, 241, 245)';
    expect(getComputedStyle(getForm()).color === dark).toBe(look === 'dark');
  });

  it.each(['light', 'dark'])('is %s by the nearest data-theme', async (theme) => {
    const { container, getForm } = await renderFor({});
    container.dataset.theme = theme;
    document.body.dataset.theme = theme === 'dark' ? 'light' : 'dark';
    onTestFinished(() => void delete document.body.dataset.theme);
    expect(getComputedStyle(getForm()).colorScheme).toBe(theme);
  });

  it('gives way to any rule of the page, however weak', async () => {
    onTestFinished(addStyle('button { background: rgb(1, 2, 3) } * { border-radius: 0 }'));
    const { submit } = await renderFor({});
    const { backgroundColor, borderRadius } = getComputedStyle(submit.element());
    expect([backgroundColor, borderRadius]).toEqual(['rgb(1, 2, 3)', '0px']);
  });
});
