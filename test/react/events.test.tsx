import { screen, waitFor } from '@testing-library/react';
import type { BackupCodeChallengeProps } from 'backup-code-challenge';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en } from './support/texts.js';

type OnEvent = NonNullable<BackupCodeChallengeProps['onEvent']>;

function renderWatched(scenario: ScenarioName | null = null) {
  const simulator = createSimulator();
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
});

describe('the events of a funnel', () => {
  it('tell the way from the first look to the signed-in person', async () => {
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

  it('tell of the way out', async () => {
    const { events, user } = renderWatched();
    await user.click(screen.getByRole('button', { name: en.actions.lost_codes }));
    expect(events().at(-1)).toMatchObject({ type: 'action', action: 'lost_codes', attempt: 0 });
  });

  it('tell of a code that was refused before, and not sent', async () => {
    const { events, send, user } = renderWatched();
    await send(wrongCode, 'failed');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(events().at(-1)?.type).toBe('rejected'));
    expect(events().at(-1)).toMatchObject({
      failure: 'invalid_format/already_refused',
      attempt: 1,
    });
  });

  it('count time in whole milliseconds, and never back', async () => {
    const { events, send } = renderWatched('serviceError');
    await send(goodCode, 'failed');
    const times = events().map(({ elapsedMs }) => elapsedMs);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.every((time) => Number.isInteger(time) && time >= 0)).toBe(true);
  });

  it('tell nobody offline that something was sent', async () => {
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
  ] as const)('hold words of fixed lists and numbers alone: %s %s', async (code, status, name) => {
    const { events, send } = renderWatched(name);
    await send(code, status);
    expect(events().length).toBeGreaterThan(3);
    const values = events().flatMap((event) => Object.values(event));
    const words = /^(viewed|pasted|submitted|outcome|invalid_code|action_required\/consent)$/;
    for (const value of values) {
      expect(value === null || typeof value === 'number' || words.test(value)).toBe(true);
    }
  });

  it('may be listened to by a host that throws', async () => {
    const report = vi.fn<typeof reportError>();
    vi.stubGlobal('reportError', report);
    const { onEvent, send, onSuccess } = renderWatched();
    onEvent.mockImplementation(() => {
      throw new Error('a mistake of the host');
    });
    await send(goodCode, 'succeeded');
    vi.unstubAllGlobals();
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(report).toHaveBeenCalledTimes(3);
  });
});
