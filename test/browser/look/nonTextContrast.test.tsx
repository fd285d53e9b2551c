import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { addStyle, emulateMedia, type MediaFeatures } from '../accessibility/emulate.js';
import { renderFor } from '../accessibility/failureRecipes.js';
import { contrast } from './contrast.js';

/** WCAG 2.2, 1.4.11: for everything that identifies a control and its state. */
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
  // In the middle of a transition, a colour is neither of the two.
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

describe.each(surroundings)('the contrast is enough, %o', (media) => {
  it('of the border of the field, in every state of the field', async () => {
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

  it('of the focus outline, with the page and the button that it surrounds', async () => {
    await renderOnPage(media);
    for (const target of document.querySelectorAll<HTMLElement>('input, button')) {
      await userEvent.tab();
      expect(document.activeElement).toBe(target);
      const { outlineColor, outlineOffset } = getComputedStyle(target);
      expect(contrast(outlineColor, pageColor())).toBeGreaterThanOrEqual(least);
      // The page shows between the outline and a button of the same colour.
      expect(Number.parseFloat(outlineOffset)).toBeGreaterThanOrEqual(1);
    }
  });

  it('of the spinner on the button', async () => {
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
