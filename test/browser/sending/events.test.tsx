import type { BackupCodeChallengeProps } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { goodCode, type RenderedStep, renderStep, wrongCode } from '../support/renderStep.js';

type ChallengeEvent = Parameters<NonNullable<BackupCodeChallengeProps['onEvent']>>[0];

const eventsOf = ({ onEvent }: RenderedStep): ChallengeEvent[] =>
  onEvent.mock.calls.map(([event]) => event);

const viewed = { type: 'viewed', attempt: 0 };
const submitted = (attempt: number) => ({ type: 'submitted', attempt });
const outcome = (failure: string | null, attempt: number) => ({
  type: 'outcome',
  failure,
  attempt,
  durationMs: expect.any(Number),
});

async function send(step: RenderedStep, code: string, status: string) {
  await step.type(code);
  await userEvent.keyboard('{Enter}');
  await expectSoon(step.getStatus).toBe(status);
}

describe('the events of onEvent', () => {
  it.each([false, true])('report each try up to the sign-in; StrictMode: %s', async (strict) => {
    const step = await renderStep({ strict });
    await send(step, 'AD45', 'failed');
    await send(step, wrongCode, 'failed');
    await expectSoon(step.getFailure).toBe('invalid_code');
    await send(step, wrongCode, 'failed');
    await expectSoon(step.getFailure).toBe('invalid_format');
    await send(step, goodCode, 'succeeded');
    expect(eventsOf(step)).toMatchObject([
      viewed,
      { type: 'rejected', failure: 'invalid_format/too_short', attempt: 0 },
      submitted(1),
      outcome('invalid_code', 1),
      { type: 'rejected', failure: 'invalid_format/already_refused', attempt: 1 },
      submitted(2),
      outcome(null, 2),
    ]);
  });

  it('report a code that is refused after a lost response', async () => {
    const step = await renderStep();
    await step.simulator.use('dropAfterSpending', 1);
    await send(step, goodCode, 'failed');
    await waitOutHold();
    await userEvent.keyboard('{Enter}');
    await expectSoon(step.getFailure).toBe('invalid_code');
    expect(eventsOf(step)).toMatchObject([
      viewed,
      submitted(1),
      outcome('outcome_unknown/network', 1),
      submitted(2),
      outcome('invalid_code/after_unknown_outcome', 2),
    ]);
  });

  it('report the action after an end', async () => {
    const onStartOver = vi.fn();
    const step = await renderStep({ onStartOver });
    await step.simulator.use('sessionExpired');
    await send(step, goodCode, 'ended');
    await userEvent.click(step.within.getByRole('button', { name: en.actions.start_over }));
    expect(onStartOver).toHaveBeenCalledOnce();
    expect(eventsOf(step)).toMatchObject([
      viewed,
      submitted(1),
      outcome('session_expired', 1),
      { type: 'action', action: 'start_over', attempt: 1 },
    ]);
  });

  it('report the outcome after an unmount', async () => {
    const step = await renderStep();
    await step.simulator.hold();
    await send(step, goodCode, 'submitting');
    step.unmount();
    await step.simulator.release();
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(eventsOf(step)).toMatchObject([viewed, submitted(1), outcome(null, 1)]);
  });
});

describe('an event of onEvent', () => {
  it.each<[ScenarioName | null, string]>([
    [null, 'succeeded'],
    ['consent', 'ended'],
    ['zeroGuidToken', 'failed'],
    ['serviceError', 'failed'],
    ['invalidCode', 'failed'],
  ])(
    'contains no secret and no text of the server in the scenario %s',
    async (scenario, status) => {
      const step = await renderStep();
      await step.simulator.use(scenario);
      await userEvent.fill(step.input, goodCode);
      await userEvent.keyboard('{Control>}ax{/Control}');
      await userEvent.keyboard('{Control>}v{/Control}{Enter}');
      await expectSoon(step.getStatus).toBe(status);
      const events = eventsOf(step);
      expect(events.map(({ type }) => type)).toEqual(['viewed', 'pasted', 'submitted', 'outcome']);
      for (const value of events.flatMap((event) => Object.values(event))) {
        // Allows only words, whole numbers and null.
        expect(String(value)).toMatch(/^([a-z_/]+|\d{1,6}|null)$/);
      }
      expect(JSON.stringify(events)).not.toContain(goodCode);
      expect(JSON.stringify(events)).not.toContain(step.simulator.secondFactorToken);
    },
  );

  it('whose handler throws does not affect the challenge', async () => {
    const onError = vi.fn((event: ErrorEvent) => event.stopImmediatePropagation());
    window.addEventListener('error', onError, { capture: true });
    onTestFinished(() => window.removeEventListener('error', onError, { capture: true }));
    const step = await renderStep({
      onEvent: () => {
        throw new Error('A mistake of the app');
      },
    });
    await send(step, wrongCode, 'failed');
    await send(step, goodCode, 'succeeded');
    expect(step.onSuccess).toHaveBeenCalledOnce();
    expect(await step.simulator.countCalls()).toBe(2);
    // One viewed, two submitted, two outcomes.
    expect(onError).toHaveBeenCalledTimes(5);
  });
});
