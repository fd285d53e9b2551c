import { type ScenarioName, scenarios } from 'backup-code-challenge/testing';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { codes, onPaper, openWatchedStep } from './watchedStep.js';

// SAFETY: a constant has exactly the keys of its type.
const names = Object.keys(scenarios) as ScenarioName[];
const modes = ['plain', 'StrictMode'] as const;
const cases = names.flatMap((name) => modes.map((mode) => [name, mode] as const));
const handlers = () => ({
  onUseAnotherMethod: vi.fn(),
  onLostCodes: vi.fn(),
  onStartOver: vi.fn(),
  onContactSupport: vi.fn(),
  onActionRequired: vi.fn(),
});

/** The developer warning of each scenario that has one. */
const warnings: { readonly [Name in ScenarioName]?: RegExp } = {
  configuration: /ErrorCode 901/,
  gatewayNotFound: /Set endpoint\.path/,
  gatewayMethodNotAllowed: /Set endpoint\.path/,
};

describe('no secret leaks', () => {
  it.each(cases)('in the scenario %s, %s', async (scenario, mode) => {
    const strict = mode === 'StrictMode';
    const step = await openWatchedStep({ strict, endpoint: { timeoutMs: 400 }, ...handlers() });
    await step.simulator.use(scenario);
    await step.expectNoSecret('the empty challenge');

    // Types key by key in one mode only, because it is slow.
    if (strict) await step.type(onPaper(codes[0]));
    else await userEvent.fill(step.input, onPaper(codes[0]));
    await step.expectNoSecret('a typed code', true);

    await userEvent.keyboard('{Enter}');
    await expectSoon(step.getStatus).toMatch(/failed|succeeded|ended/);
    const isInField = step.getStatus() === 'failed';
    await step.expectNoSecret('the response', isInField);
    if (!isInField) await step.expectNothingLeft('the end');
    const warning = warnings[scenario];
    expect(step.scanner.consoleLines).toEqual(warning ? [expect.stringMatching(warning)] : []);
    expect(step.onFailure.mock.calls.length + step.onSuccess.mock.calls.length).toBe(1);

    for (const button of step.container.querySelectorAll<HTMLElement>('[data-action]'))
      button.click();
    await step.expectNoSecret('the actions', isInField);

    step.unmount();
    await step.expectNothingLeft('the unmount');
  });
});
