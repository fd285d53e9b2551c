import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { BackupCodeChallengeProps } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en } from '../support/texts.js';
import { holdAnswers } from './support/wire.js';

type OnEvent = NonNullable<BackupCodeChallengeProps['onEvent']>;

function renderWatched(scenario: ScenarioName | null = null) {
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  const onEvent = vi.fn<OnEvent>();
  const step = renderStep({ simulator, onEvent, onLostCodes: () => undefined });
  return {
    ...step,
    onEvent,
    events: () => onEvent.mock.calls.map(([event]) => event),
    async send(code: string, status: string) {
      await step.enter(code);
      await waitFor(() => expect(getForm(step.container).dataset.status).toBe(status));
    },
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the events of onEvent', () => {
  it('report everything from the first view to the login', async () => {
    const { events, send, onSuccess } = renderWatched();
    await send('AD45', 'failed');
    await send(wrongCode, 'failed');
    await waitFor(() => expect(getInput()).toBeInvalid());
    await send(goodCode, 'succeeded');
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(events()).toMatchObject([
      { type: 'viewed', attempt: 0 },
      { type: 'pasted', attempt: 0 },
      { type: 'rejected', attempt: 0, failure: 'invalid_format/too_short' },
      { type: 'pasted', attempt: 0 },
      { type: 'submitted', attempt: 1 },
      { type: 'outcome', attempt: 1, failure: 'invalid_code', durationMs: expect.any(Number) },
      { type: 'pasted', attempt: 1 },
      { type: 'submitted', attempt: 2 },
      { type: 'outcome', attempt: 2, failure: null, durationMs: expect.any(Number) },
    ]);
  });

  it('report an action', async () => {
    const { events, user } = renderWatched();
    await user.click(screen.getByRole('button', { name: en.actions.lost_codes }));
    expect(events().at(-1)).toMatchObject({ type: 'action', action: 'lost_codes', attempt: 0 });
  });

  it('report a repeated refused code as rejected, not as submitted', async () => {
    const { events, send, user } = renderWatched();
    await send(wrongCode, 'failed');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(events().at(-1)?.type).toBe('rejected'));
    expect(events().at(-1)).toMatchObject({
      failure: 'invalid_format/already_refused',
      attempt: 1,
    });
  });

  it('report a refusal after a lost response under its own key', async () => {
    const { events, send, simulator, user } = renderWatched('dropAfterSpending');
    await send(goodCode, 'failed');
    expect(events().at(-1)).toMatchObject({ failure: 'outcome_unknown/network', attempt: 1 });
    simulator.use(null);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(events().at(-1)).toMatchObject({ type: 'outcome', attempt: 2 }));
    expect(events().at(-1)).toMatchObject({ failure: 'invalid_code/after_unknown_outcome' });
  });

  it('report the outcome after the handler that gets it', async () => {
    const { onEvent, onFailure, onSuccess, send } = renderWatched();
    await send(wrongCode, 'failed');
    await waitFor(() => expect(getInput()).toBeInvalid());
    await send(goodCode, 'succeeded');
    const orderOfOutcomes = onEvent.mock.calls.flatMap(([{ type }], index) =>
      type === 'outcome' ? (onEvent.mock.invocationCallOrder[index] ?? 0) : [],
    );
    const [refusal = 0, success = 0] = orderOfOutcomes;
    expect(orderOfOutcomes).toHaveLength(2);
    expect(onFailure.mock.invocationCallOrder).toHaveLength(1);
    expect(onFailure.mock.invocationCallOrder[0]).toBeLessThan(refusal);
    expect(onSuccess.mock.invocationCallOrder).toHaveLength(1);
    expect(onSuccess.mock.invocationCallOrder[0]).toBeLessThan(success);
  });

  it('start again at zero under a new MFA token', async () => {
    const { events, send, simulator, update } = renderWatched();
    await send(wrongCode, 'failed');
    update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    await waitFor(() => expect(events().at(-1)).toMatchObject({ type: 'viewed', attempt: 0 }));
    expect(events().at(-1)?.elapsedMs).toBe(0);
    await send(goodCode, 'succeeded');
    expect(events().at(-1)).toMatchObject({ type: 'outcome', attempt: 1, failure: null });
  });

  it('have whole milliseconds that never decrease', async () => {
    const { events, send } = renderWatched('serviceError');
    await send(goodCode, 'failed');
    const times = events().map(({ elapsedMs }) => elapsedMs);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.every((time) => Number.isInteger(time) && time >= 0)).toBe(true);
  });

  it('do not report a paste into a field that is read-only', async () => {
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const onEvent = vi.fn<OnEvent>();
    const step = renderStep({ simulator, onEvent, endpoint: { fetch: wire.fetch } });
    await step.enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    expect(getInput()).toHaveAttribute('readonly');
    fireEvent.paste(getInput());
    wire.release();
    await waitFor(() => expect(getForm(step.container).dataset.status).toBe('succeeded'));
    expect(getInput()).toHaveAttribute('readonly');
    fireEvent.paste(getInput());
    const types = onEvent.mock.calls.map(([{ type }]) => type);
    expect(types).toEqual(['viewed', 'pasted', 'submitted', 'outcome']);
  });

  it('do not report a code as submitted if the browser is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { events, send } = renderWatched();
    await send(goodCode, 'failed');
    expect(events().map(({ type }) => type)).toEqual(['viewed', 'pasted', 'outcome']);
    expect(events().at(-1)).toMatchObject({ failure: 'offline', attempt: 0 });
  });

  it.each([
    [goodCode, 'succeeded', null],
    [goodCode, 'ended', 'consent'],
    [wrongCode, 'failed', null],
  ] as const)(
    'contain only numbers and words from fixed lists: %s %s',
    async (code, status, name) => {
      const { events, send } = renderWatched(name);
      await send(code, status);
      expect(events().length).toBeGreaterThan(3);
      const values = events().flatMap((event) => Object.values(event));
      const words = /^(viewed|pasted|submitted|outcome|invalid_code|action_required\/consent)$/;
      for (const value of values) {
        expect(value === null || typeof value === 'number' || words.test(value)).toBe(true);
      }
    },
  );

  it('do not stop the challenge when onEvent throws, and report each error', async () => {
    const report = vi.fn<typeof reportError>();
    vi.stubGlobal('reportError', report);
    const mistake = new Error('a mistake of the app');
    const { onEvent, send, onSuccess } = renderWatched();
    onEvent.mockImplementation(() => {
      throw mistake;
    });
    await send(goodCode, 'succeeded');
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(report.mock.calls).toEqual([[mistake], [mistake], [mistake]]);
  });
});
