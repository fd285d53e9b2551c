import { type ScenarioName, scenarios } from 'backup-code-challenge/testing';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { codes, onPaper, openWatchedStep } from './watchedStep.js';

// SAFETY: the keys of a constant are what its type says.
const names = Object.keys(scenarios) as ScenarioName[];
const modes = ['plain', 'StrictMode'] as const;
const cases = names.flatMap((name) => modes.map((mode) => [name, mode] as const));
const handOn = () =>
  Object.fromEntries(
    ['onUseAnotherMethod', 'onLostCodes', 'onStartOver', 'onActionRequired'].map((name) => [
      name,
      vi.fn(),
    ]),
  );

describe('no secret leaks in', () => {
  it.each(cases)('%s, %s', async (scenario, mode) => {
    const strict = mode === 'StrictMode';
    const step = await openWatchedStep({ strict, endpoint: { timeoutMs: 400 }, ...handOn() });
    await step.simulator.use(scenario);
    await step.expectNoSecret('the empty step');

    // Key by key in one of the modes, since it takes its time.
    if (strict) await step.type(onPaper(codes[0]));
    else await userEvent.fill(step.input, onPaper(codes[0]));
    await step.expectNoSecret('a typed code', true);

    await userEvent.keyboard('{Enter}');
    await expectSoon(step.getStatus).toMatch(/failed|succeeded|ended/);
    const isKept = step.getStatus() === 'failed';
    await step.expectNoSecret('the answer', isKept);
    if (!isKept) await step.expectNothingLeft('the end');
    const expected = scenario === 'configuration' ? [expect.stringMatching(/ErrorCode 901/)] : [];
    expect(step.scanner.consoleLines).toEqual(expected);
    expect(step.onFailure.mock.calls.length + step.onSuccess.mock.calls.length).toBe(1);

    for (const button of step.container.querySelectorAll<HTMLElement>('[data-action]'))
      button.click();
    await step.expectNoSecret('the ways out', isKept);

    step.unmount();
    await step.expectNothingLeft('the step off the screen');
  });
});
