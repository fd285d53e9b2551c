import { expect, it } from 'vitest';
import { renderStep } from '../support/renderStep.js';

it.each([
  ['LogRocket', '[data-private]'],
  ['Sentry', '[data-sentry-mask]'],
  ['Datadog', '[data-dd-privacy="mask"]'],
  ['OpenReplay', '[data-openreplay-obscured]'],
])('session replay by %s does not record the code', async (_, selector) => {
  const step = await renderStep();
  expect(step.getInput().matches(selector)).toBe(true);
  // The texts of the challenge are no secret, and help whoever watches.
  expect(step.container.querySelectorAll(selector)).toHaveLength(1);
});
