import { act, renderHook, waitFor } from '@testing-library/react';
import {
  isBackupCodeError,
  useVerifyBackupCode,
  type UseVerifyBackupCodeResult,
  type VerifiedLogin,
} from 'backup-code-challenge';
import { createSimulator, type ScenarioName, type Simulator } from 'backup-code-challenge/testing';
import { StrictMode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goodCode, wrongCode } from './support/renderStep.js';
import { holdAnswers } from './support/wire.js';

type Options = Parameters<typeof useVerifyBackupCode>[0];

function renderVerify(simulator: Simulator, given: Partial<Options> = {}) {
  const onSuccess = vi.fn<Options['onSuccess']>();
  const onFailure = vi.fn<NonNullable<Options['onFailure']>>();
  const options: Options = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.startLogin().secondFactorToken,
    onSuccess,
    onFailure,
    endpoint: { fetch: simulator.fetch },
    ...given,
  };
  const { result, unmount, rerender } = renderHook(
    (changes: Partial<Options>) => useVerifyBackupCode({ ...options, ...changes }),
    { wrapper: StrictMode, initialProps: {} },
  );
  return { result, unmount, rerender, onSuccess, onFailure };
}

/** Begins a call that the network holds. */
function begin({
  current,
}: {
  readonly current: UseVerifyBackupCodeResult;
}): Promise<VerifiedLogin> {
  const calls: Promise<VerifiedLogin>[] = [];
  act(() => void calls.push(current.verify(goodCode)));
  return Promise.race(calls);
}

/** What a call rejects with. */
async function rejection(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.fail('It did not reject'),
    (error: unknown) => error,
  );
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('verify', () => {
  it('goes from idle over pending to success, and hands the login to both', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { result, onSuccess } = renderVerify(simulator, { endpoint: { fetch: wire.fetch } });
    expect(result.current).toMatchObject({ status: 'idle', error: null });

    const call = begin(result);
    expect(result.current).toMatchObject({ status: 'pending', error: null });
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    wire.release();
    const login = await act(() => call);

    expect(result.current).toMatchObject({ status: 'success', error: null });
    expect(onSuccess.mock.calls).toEqual([[login.tokens, login.profile]]);
    expect(login.profile).toMatchObject({ FirstName: 'Mira' });
    expect(Object.keys(result.current).toSorted()).toEqual(['error', 'reset', 'status', 'verify']);
  });

  it('rejects with the package’s error, and keeps it', async () => {
    const simulator = createSimulator();
    const { result, onFailure } = renderVerify(simulator);
    const error = await act(() => rejection(result.current.verify(wrongCode)));
    expect(isBackupCodeError(error)).toBe(true);
    expect(error).toMatchObject({ failure: { kind: 'invalid_code', errorCode: 1129 } });
    expect(result.current).toMatchObject({ status: 'error', error });
    expect(onFailure.mock.calls).toEqual([[error]]);
  });

  it('sends one request for calls at the same time, which settle together', async () => {
    const simulator = createSimulator();
    const { result, onSuccess } = renderVerify(simulator);
    const logins = await act(() =>
      Promise.all([
        result.current.verify(goodCode),
        result.current.verify(goodCode),
        result.current.verify('7HD83KD9'),
      ]),
    );
    expect(new Set(logins).size).toBe(1);
    expect(simulator.requests).toHaveLength(1);
    expect(simulator.requests[0]?.body).toBe(`{"backupcode":"${goodCode}"}`);
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('can be called again once the call before has ended', async () => {
    const simulator = createSimulator();
    const { result } = renderVerify(simulator);
    await act(() => rejection(result.current.verify(wrongCode)));
    await act(() => result.current.verify(goodCode));
    expect(result.current).toMatchObject({ status: 'success', error: null });
    expect(simulator.requests).toHaveLength(2);
  });

  it('stays the same function', () => {
    const { result, rerender } = renderVerify(createSimulator());
    const { verify, reset } = result.current;
    rerender({ apiKey: 'another' });
    expect(result.current.verify).toBe(verify);
    expect(result.current.reset).toBe(reset);
  });

  it('uses the options of the last render', async () => {
    const simulator = createSimulator();
    const { result, rerender } = renderVerify(simulator, { secondFactorToken: 'an old one' });
    const { verify } = result.current;
    rerender({ secondFactorToken: simulator.startLogin().secondFactorToken });
    await act(() => verify(goodCode));
    expect(result.current.status).toBe('success');
  });

  it('reaches onSuccess after the component is gone', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { result, unmount, onSuccess } = renderVerify(simulator, {
      endpoint: { fetch: wire.fetch },
    });
    const call = begin(result);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    unmount();
    wire.release();
    await act(() => call);
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('tells a person who is offline that nothing was sent', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const simulator = createSimulator();
    const { onSuccess, result } = renderVerify(simulator);
    const error = await act(() => rejection(result.current.verify(goodCode)));
    expect(error).toMatchObject({ failure: { kind: 'offline' } });
    expect(simulator.requests).toHaveLength(0);
    vi.restoreAllMocks();
    await act(() => result.current.verify(goodCode));
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it.each([
    ['an apiKey', { apiKey: '' }, goodCode, 'configuration'],
    ['a secondFactorToken', { secondFactorToken: '' }, goodCode, 'configuration'],
    ['a code', {}, '', 'invalid_format'],
  ])('sends nothing without %s', async (_, given, code, kind) => {
    const simulator = createSimulator();
    const { result } = renderVerify(simulator, given);
    const error = await act(() => rejection(result.current.verify(code)));
    expect(error).toMatchObject({ name: 'BackupCodeError', failure: { kind } });
    expect(simulator.requests).toHaveLength(0);
  });

  it('gives the token of a wanted step to its caller alone', async () => {
    const simulator = createSimulator();
    simulator.use('consent');
    const { result, onFailure } = renderVerify(simulator);
    const error = await act(() => rejection(result.current.verify(goodCode)));
    expect(error).toMatchObject({ failure: { token: expect.stringMatching(/^[\da-f-]{36}$/) } });
    expect(onFailure.mock.lastCall?.[0].failure).not.toHaveProperty('token');
    expect(result.current.error?.failure).not.toHaveProperty('token');
  });

  it.each<[ScenarioName, string]>([
    ['dropAfterSpending', 'outcome_unknown'],
    ['emptyBody', 'outcome_unknown'],
    ['htmlError', 'service_error'],
    ['lockedForAWhile', 'locked'],
    ['rateLimited', 'rate_limited'],
  ])('tells %s as %s', async (scenario, kind) => {
    const simulator = createSimulator();
    simulator.use(scenario);
    const { result } = renderVerify(simulator);
    await act(() => rejection(result.current.verify(goodCode)));
    expect(result.current.error?.failure.kind).toBe(kind);
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('reset', () => {
  it('goes back to idle', async () => {
    const { result } = renderVerify(createSimulator());
    await act(() => rejection(result.current.verify(wrongCode)));
    act(() => result.current.reset());
    expect(result.current).toMatchObject({ status: 'idle', error: null });
  });

  it('does not lose the login of a call that is in flight', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { result, onSuccess } = renderVerify(simulator, { endpoint: { fetch: wire.fetch } });
    const call = begin(result);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    act(() => result.current.reset());
    expect(result.current.status).toBe('idle');
    wire.release();
    await act(() => call);
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});
