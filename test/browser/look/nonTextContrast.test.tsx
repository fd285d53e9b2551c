import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { addStyle, emulateMedia, type MediaFeatures } from '../accessibility/emulate.js';
import { renderFor } from '../accessibility/failureRecipes.js';
import { contrast } from './contrast.js';

/** WCAG 2.2, 1.4.11: what has to be seen to know a control and its state. */
const least = 3;

const surroundings: readonly MediaFeatures[] = ['light', 'dark'].flatMap((scheme) => [
  { 'prefers-color-scheme': scheme },
  { 'prefers-color-scheme': scheme, 'prefers-contrast': 'more' },
]);

/** The step on a page that is light or dark, as its user wants it. */
async function renderOnPage(media: MediaFeatures) {
  onTestFinished(
    addStyle(':root { color-scheme: light dark; background: light-dark(#fff, #151c27) }'),
  );
  // Colours are read, and a transition is on its way between two of them.
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

describe.each(surroundings)('what is no text, %o', (media) => {
  it('has the edge of the field stand out, in every state of the field', async () => {
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

  it('has the ring around the focus stand out from what it surrounds', async () => {
    await renderOnPage(media);
    for (const target of document.querySelectorAll<HTMLElement>('input, button')) {
      await userEvent.tab();
      expect(document.activeElement).toBe(target);
      const { outlineColor, outlineOffset } = getComputedStyle(target);
      expect(contrast(outlineColor, pageColor())).toBeGreaterThanOrEqual(least);
      // Between it and a button of its own colour, the page shows.
      expect(Number.parseFloat(outlineOffset)).toBeGreaterThanOrEqual(1);
    }
  });

  it('has the sign of work stand out on the button', async () => {
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
