import { en } from 'backup-code-challenge/locales/en';
import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { addStyle, emulateMedia } from '../accessibility/emulate.js';
import { failureRecipes, follow, renderFor } from '../accessibility/failureRecipes.js';

const all = (selector: string) => Array.from(document.querySelectorAll<HTMLElement>(selector));

afterEach(() => emulateMedia());

describe('the stylesheet', () => {
  it('fades the spinner instead of turning it with reduced motion', async () => {
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
    'outlines the element that the keyboard focuses: %o',
    async (media) => {
      await renderFor({});
      await emulateMedia(media);
      const targets = all('input, button');
      expect(targets).toHaveLength(5);
      for (const target of targets) {
        await userEvent.tab();
        expect(document.activeElement).toBe(target);
        const { outlineStyle, outlineWidth } = getComputedStyle(target);
        expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
      }
    },
  );

  it('changes the main button under the pointer, but not while it works', async () => {
    onTestFinished(addStyle('* { transition: none !important }'));
    const { input, getStatus, simulator, submit } = await renderFor({});
    const ground = () => getComputedStyle(submit.element()).backgroundColor;
    const atRest = ground();
    await userEvent.hover(submit);
    expect(ground()).not.toBe(atRest);
    await simulator.hold();
    await input.fill(goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(getStatus).toBe('submitting');
    expect(submit.element().matches(':hover')).toBe(true);
    expect(ground()).toBe(atRest);
  });

  it('gives an action the colours of the main button at once when the step ends', async () => {
    onTestFinished(addStyle(':root { --bcc-duration: 60s }'));
    const step = await renderFor({});
    const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;
    const mainGround = groundOf(step.submit.element());
    await follow(step, failureRecipes['locked/captcha']);
    expect(all('button').map(groundOf)).toEqual([mainGround]);
  });

  it('tells the main button from the others in forced colours', async () => {
    const { container, submit } = await renderFor({});
    await emulateMedia({ 'forced-colors': 'active' });
    const other = container.querySelector('.bcc-action')!;
    const groundOf = (element: Element) => getComputedStyle(element).backgroundColor;
    expect(groundOf(submit.element())).not.toBe(groundOf(other));
  });

  it.each([{}, { 'forced-colors': 'active' }])(
    'outlines the alert that takes the focus at the end: %o',
    async (media) => {
      const step = await renderFor({});
      await emulateMedia(media);
      await step.simulator.use('sessionExpired');
      await step.enter(goodCode);
      await expectSoon(step.getStatus).toBe('ended');
      expect(document.activeElement).toBe(step.getAlert());
      const { outlineStyle, outlineWidth } = getComputedStyle(step.getAlert()!);
      expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
    },
  );

  it('gives an alert a thicker border than help in forced colours', async () => {
    const step = await renderFor({});
    await emulateMedia({ 'forced-colors': 'active' });
    const widthOf = (selector: string) =>
      Number.parseFloat(getComputedStyle(all(selector)[0]!).borderTopWidth);
    const help = widthOf('[data-panel]');
    await step.simulator.use('serviceError');
    await step.enter(goodCode);
    await expectSoon(step.getFailure).toBe('service_error');
    expect(widthOf('[data-alert]')).toBeGreaterThan(help);
  });

  it('keeps the main button busy until the page continues or stalls', async () => {
    onTestFinished(addStyle('* { transition: none !important }'));
    const step = await renderFor({});
    const ground = () => getComputedStyle(step.submit.element()).backgroundColor;
    const spinner = () => getComputedStyle(step.submit.element(), '::after');
    const main = ground();
    await step.enter(goodCode);
    await expectSoon(step.getStatus).toBe('succeeded');
    expect([ground(), spinner().visibility]).toEqual([main, 'visible']);
    expect(spinner().animationName).toBe('bcc-turn');
    await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
    expect(spinner().animationName).toBe('bcc-fade');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await expectSoon(() => spinner().visibility).toBe('hidden');
    expect(ground()).not.toBe(main);
  });

  it('keeps the code left to right in a right-to-left language, at the side of its label', async () => {
    const { getInput, getForm, update } = await renderFor({});
    update({ messages: { ...en, direction: 'rtl' } });
    expect(getComputedStyle(getForm()).direction).toBe('rtl');
    expect(getComputedStyle(getInput()).direction).toBe('ltr');
    expect(getComputedStyle(getInput()).textAlign).toBe('end');
    update({ messages: en });
    expect(getComputedStyle(getInput()).textAlign).toBe('start');
  });

  it.each([
    ['page', '', 'light'],
    ['page', ':root { color-scheme: dark }', 'dark'],
    ['light', ':root { color-scheme: dark }', 'light'],
    ['dark', '', 'dark'],
  ])('follows the data-theme "%s" on a page with the style "%s": %s', async (theme, css, look) => {
    onTestFinished(addStyle(css));
    const { container, getForm } = await renderFor({});
    if (theme !== 'page') container.dataset.theme = theme;
    const dark = 'rgb(238, 241, 245)';
    expect(getComputedStyle(getForm().firstElementChild!).color === dark).toBe(look === 'dark');
  });

  it.each(['light', 'dark'])('follows the nearest data-theme: %s', async (theme) => {
    const { container, getForm } = await renderFor({});
    container.dataset.theme = theme;
    document.body.dataset.theme = theme === 'dark' ? 'light' : 'dark';
    onTestFinished(() => void delete document.body.dataset.theme);
    expect(getComputedStyle(getForm()).colorScheme).toBe(theme);
  });

  it('lets a utility class in a later layer set the width of the root', async () => {
    onTestFinished(
      addStyle('@layer bcc, utilities; @layer utilities { .narrow { max-width: 9rem } }'),
    );
    const { getForm } = await renderFor({}, { className: 'narrow' });
    expect(getForm().offsetWidth).toBe(144);
  });
});
