import { expect, it } from 'vitest';
import { renderStep } from '../support/renderStep.js';

it.each([
  ['LogRocket', '[data-private]'],
  ['Sentry', '[data-sentry-mask]'],
  ['Datadog', '[data-dd-privacy="mask"]'],
  ['OpenReplay', '[data-openreplay-obscured]'],
])('session replay by %s leaves the code out', async (_, selector) => {
  const step = await renderStep();
  expect(step.getInput().matches(selector)).toBe(true);
  // What the step says is no secret, and helps whoever watches.
  expect(step.container.querySelectorAll(selector)).toHaveLength(1);
});
