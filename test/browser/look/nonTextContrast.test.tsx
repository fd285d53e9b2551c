import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { addStyle, emulateMedia, type MediaFeatures } from '../accessibility/emulate.js';
import { renderFor } from '../accessibility/failureRecipes.js';
import { contrast } from './contrast.js';

/** The contrast that WCAG 2.2, 1.4.11 requires for everything that identifies a control and its state. */
const least = 3;

const surroundings: readonly MediaFeatures[] = ['light', 'dark'].flatMap((scheme) => [
  { 'prefers-color-scheme': scheme },
  { 'prefers-color-scheme': scheme, 'prefers-contrast': 'more' },
]);

/** Renders the challenge on a page that follows the person's colour scheme. */
async function renderOnPage(media: MediaFeatures) {
  onTestFinished(
    addStyle(':root { color-scheme: light dark; background: light-dark(#fff, #151c27) }'),
  );
  // Without transitions a colour has its final value at once.
  onTestFinished(addStyle('* { transition: none !important }'));
  await emulateMedia(media);
  return renderFor({});
}

const pageColor = () => getComputedStyle(document.documentElement).backgroundColor;

function expectSeenEdge(input: HTMLElement): void {
  const { borderTopColor, backgroundColor } = getComputedStyle(input);
  expect(contrast(borderTopColor, backgroundColor)).toBeGreaterThanOrEqual(least);
  expect(contrast(borderTopColor, pageColor())).toBeGreaterThanOrEqual(least);
}

afterEach(() => emulateMedia());

describe.each(surroundings)('with %o, the contrast is at least 3:1', (media) => {
  it('for the border of the field in every state of the field', async () => {
    const { getFailure, getInput, getStatus, input, simulator } = await renderOnPage(media);
    expectSeenEdge(getInput());
    await input.fill(goodCode.slice(1));
    await userEvent.keyboard('{Enter}');
    await expectSoon(getFailure).toBe('invalid_format');
    expectSeenEdge(getInput());
    await simulator.hold();
    await input.fill(goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(getStatus).toBe('submitting');
    expectSeenEdge(getInput());
  });

  it('for the focus outline against the page', async () => {
    await renderOnPage(media);
    for (const target of document.querySelectorAll<HTMLElement>('input, button')) {
      await userEvent.tab();
      expect(document.activeElement).toBe(target);
      const { outlineColor, outlineOffset } = getComputedStyle(target);
      expect(contrast(outlineColor, pageColor())).toBeGreaterThanOrEqual(least);
      // The gap separates the outline from a button of the same colour.
      expect(Number.parseFloat(outlineOffset)).toBeGreaterThanOrEqual(1);
    }
  });

  it('for the spinner against the button', async () => {
    const { getStatus, input, simulator, submit } = await renderOnPage(media);
    await simulator.hold();
    await input.fill(goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(getStatus).toBe('submitting');
    const button = submit.element();
    const { borderTopColor } = getComputedStyle(button, '::after');
    const { backgroundColor } = getComputedStyle(button);
    expect(contrast(borderTopColor, backgroundColor)).toBeGreaterThanOrEqual(least);
  });
});
