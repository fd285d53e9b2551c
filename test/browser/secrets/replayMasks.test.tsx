import { expect, it } from 'vitest';
import { renderStep } from '../support/renderStep.js';

it.each([
  ['LogRocket', '[data-private]'],
  ['Sentry', '[data-sentry-mask]'],
  ['Datadog', '[data-dd-privacy="mask"]'],
  ['OpenReplay', '[data-openreplay-obscured]'],
])('the input has the mark by which %s masks it in session replays', async (_, selector) => {
  const step = await renderStep();
  expect(step.getInput().matches(selector)).toBe(true);
  // The texts of the challenge are not secret, and help to understand a replay.
  expect(step.container.querySelectorAll(selector)).toHaveLength(1);
});
