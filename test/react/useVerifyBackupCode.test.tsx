import { act, waitFor } from '@testing-library/react';
import { isBackupCodeError } from 'backup-code-challenge';
import { demoAccounts, type ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { goodCode, wrongCode } from './support/renderStep.js';
import {
  begin,
  createCallbacks,
  expectStatus,
  rejection,
  renderInFlight,
  renderVerify,
} from './support/renderVerify.js';
import { holdAnswers } from './support/wire.js';

const [, otherGoodCode] = demoAccounts.mira.backupCodes;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('mutateAsync', () => {
  it('goes from idle through pending to success, and resolves to the login', async () => {
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { result, onSuccess, onFailure } = renderVerify(simulator, {
      endpoint: { fetch: wire.fetch },
    });
    expectStatus(result, 'idle');

    const call = begin(result);
    expectStatus(result, 'pending');
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    expect(onSuccess).not.toHaveBeenCalled();
    wire.release();
    const login = await act(() => call);

    expectStatus(result, 'success');
    expect(Object.keys(login).toSorted()).toEqual(['profile', 'tokens']);
    expect(login.tokens.accessToken).toMatch(/^[\da-f-]{36}$/);
    expect(login.profile).toMatchObject({ FirstName: 'Mira' });
    expect(onSuccess.mock.calls).toEqual([[login]]);
    expect(onFailure).not.toHaveBeenCalled();
  });

  it('returns neither data nor variables', async () => {
    const { result } = renderVerify(createStrictSimulator());
    await act(() => result.current.mutateAsync(goodCode));
    expect(Object.keys(result.current).toSorted()).toEqual([
      'error',
      'isError',
      'isIdle',
      'isPending',
      'isSuccess',
      'mutate',
      'mutateAsync',
      'reset',
      'status',
    ]);
  });

  it('rejects with a BackupCodeError, which stays in `error`', async () => {
    const { result, onSuccess, onFailure } = renderVerify(createStrictSimulator());
    const error = await act(() => rejection(result.current.mutateAsync(wrongCode)));
    expect(isBackupCodeError(error)).toBe(true);
    expect(error).toMatchObject({ failure: { kind: 'invalid_code', errorCode: 1129 } });
    expectStatus(result, 'error', error);
    expect(onFailure.mock.calls).toEqual([[error]]);
    expect(onSuccess).not.toHaveBeenCalled();
  });

  it('sends one request for simultaneous calls, which settle together', async () => {
    const simulator = createStrictSimulator();
    const { result, onSuccess } = renderVerify(simulator);
    const each = createCallbacks();
    const logins = await act(() =>
      Promise.all([
        result.current.mutateAsync(goodCode, each),
        result.current.mutateAsync(goodCode, each),
        result.current.mutateAsync(otherGoodCode, each),
      ]),
    );
    const [login] = logins;
    expect(new Set(logins).size).toBe(1);
    expect(simulator.requests).toHaveLength(1);
    expect(simulator.requests[0]?.body).toBe(`{"backupcode":"${goodCode}"}`);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(each.onSuccess.mock.calls).toEqual([[login], [login], [login]]);
  });

  it('can be called again once the previous call settles', async () => {
    const simulator = createStrictSimulator();
    const { result } = renderVerify(simulator);
    await act(() => rejection(result.current.mutateAsync(wrongCode)));
    await act(() => result.current.mutateAsync(goodCode));
    expectStatus(result, 'success');
    expect(simulator.requests).toHaveLength(2);
  });

  it('is the same function in each render, like mutate and reset', () => {
    const { result, rerender } = renderVerify(createStrictSimulator());
    const { mutate, mutateAsync, reset } = result.current;
    rerender({ apiKey: 'another' });
    expect(result.current.mutate).toBe(mutate);
    expect(result.current.mutateAsync).toBe(mutateAsync);
    expect(result.current.reset).toBe(reset);
  });

  it('uses the options of the last render', async () => {
    const simulator = createStrictSimulator();
    const { result, rerender } = renderVerify(simulator, { secondFactorToken: 'an old one' });
    const { mutateAsync } = result.current;
    const onSuccess = vi.fn();
    rerender({ secondFactorToken: simulator.startLogin().secondFactorToken, onSuccess });
    const login = await act(() => mutateAsync(goodCode));
    expectStatus(result, 'success');
    expect(onSuccess.mock.calls).toEqual([[login]]);
  });

  it('works without onSuccess', async () => {
    const { result } = renderVerify(createStrictSimulator(), { onSuccess: undefined });
    const login = await act(() => result.current.mutateAsync(goodCode));
    expect(login.profile).toMatchObject({ FirstName: 'Mira' });
    expectStatus(result, 'success');
  });

  it('delivers the login after the component has unmounted', async () => {
    const { call, unmount, onSuccess, wire } = await renderInFlight();
    unmount();
    wire.release();
    const login = await act(() => call);
    expect(onSuccess.mock.calls).toEqual([[login]]);
  });

  it('rejects with `offline` and sends nothing if the browser is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const simulator = createStrictSimulator();
    const { onSuccess, onFailure, result } = renderVerify(simulator);
    const error = await act(() => rejection(result.current.mutateAsync(goodCode)));
    expect(error).toMatchObject({ failure: { kind: 'offline' } });
    expect(onFailure.mock.calls).toEqual([[error]]);
    expect(simulator.requests).toHaveLength(0);
    vi.restoreAllMocks();
    await act(() => result.current.mutateAsync(goodCode));
    expect(onSuccess).toHaveBeenCalledOnce();
  });

  it('sends at the second call although the browser says it is offline', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const simulator = createStrictSimulator();
    const { result } = renderVerify(simulator);
    await act(() => rejection(result.current.mutateAsync(goodCode)));
    await act(() => result.current.mutateAsync(goodCode));
    expectStatus(result, 'success');
    expect(simulator.requests).toHaveLength(1);
  });

  it.each([
    ['an apiKey', { apiKey: '' }, goodCode, 'configuration'],
    ['a secondFactorToken', { secondFactorToken: '' }, goodCode, 'configuration'],
    ['a code', {}, '', 'invalid_format'],
  ])('sends nothing without %s', async (_, overrides, code, kind) => {
    const simulator = createStrictSimulator();
    const { result } = renderVerify(simulator, overrides);
    const error = await act(() => rejection(result.current.mutateAsync(code)));
    expect(error).toMatchObject({ name: 'BackupCodeError', failure: { kind } });
    expectStatus(result, 'error', error);
    expect(simulator.requests).toHaveLength(0);
  });

  it('passes the token of a required consent only to its caller', async () => {
    const simulator = createStrictSimulator();
    simulator.use('consent');
    const { result, onFailure } = renderVerify(simulator);
    const { onError, onSettled } = createCallbacks();
    const error = await act(() =>
      rejection(result.current.mutateAsync(goodCode, { onError, onSettled })),
    );
    expect(error).toMatchObject({ failure: { token: expect.stringMatching(/^[\da-f-]{36}$/) } });
    const copies = [
      onFailure.mock.lastCall?.[0],
      onError.mock.lastCall?.[0],
      onSettled.mock.lastCall?.[1],
      result.current.error,
    ];
    for (const copy of copies) {
      expect(copy?.failure).toMatchObject({ kind: 'action_required', action: 'consent' });
      expect(copy?.failure).not.toHaveProperty('token');
    }
  });

  it.each<[ScenarioName, string]>([
    ['dropAfterSpending', 'outcome_unknown'],
    ['emptyBody', 'outcome_unknown'],
    ['htmlError', 'service_error'],
    ['lockedForAWhile', 'locked'],
    ['rateLimited', 'rate_limited'],
  ])('rejects after %s with %s, after one request', async (scenario, kind) => {
    const simulator = createStrictSimulator();
    simulator.use(scenario);
    const { result } = renderVerify(simulator);
    const error = await act(() => rejection(result.current.mutateAsync(goodCode)));
    expectStatus(result, 'error', error);
    expect(result.current.error?.failure.kind).toBe(kind);
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('mutate', () => {
  it('returns undefined, and calls its onSuccess and onSettled after the hook’s onSuccess', async () => {
    const { result, onSuccess } = renderVerify(createStrictSimulator());
    const callbacks = createCallbacks();
    await act(async () => {
      expect(result.current.mutate(goodCode, callbacks)).toBe(undefined);
    });
    await waitFor(() => expect(callbacks.onSettled).toHaveBeenCalledOnce());
    const login = onSuccess.mock.lastCall?.[0];
    expect(login?.profile).toMatchObject({ FirstName: 'Mira' });
    expect(callbacks.onSuccess.mock.calls).toEqual([[login]]);
    expect(callbacks.onSettled.mock.calls).toEqual([[login, null]]);
    expect(callbacks.onError).not.toHaveBeenCalled();
    const order = [onSuccess, callbacks.onSuccess, callbacks.onSettled].map(
      ({ mock }) => mock.invocationCallOrder[0] ?? 0,
    );
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    await waitFor(() => expectStatus(result, 'success'));
  });

  it('causes no unhandled rejection, and calls its onError and onSettled after the hook’s onFailure', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { result, onFailure } = renderVerify(createStrictSimulator());
    const callbacks = createCallbacks();
    await act(async () => result.current.mutate(wrongCode, callbacks));
    await waitFor(() => expect(callbacks.onSettled).toHaveBeenCalledOnce());
    const error = onFailure.mock.lastCall?.[0];
    expect(error?.failure.kind).toBe('invalid_code');
    expect(callbacks.onError.mock.calls).toEqual([[error]]);
    expect(callbacks.onSettled.mock.calls).toEqual([[undefined, error]]);
    expect(callbacks.onSuccess).not.toHaveBeenCalled();
    const order = [onFailure, callbacks.onError, callbacks.onSettled].map(
      ({ mock }) => mock.invocationCallOrder[0] ?? 0,
    );
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    await waitFor(() => expectStatus(result, 'error', error));
    // Node reports unhandled rejections before the next macrotask.
    await new Promise(setImmediate);
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('works without callbacks', async () => {
    const { result, onFailure } = renderVerify(createStrictSimulator());
    await act(async () => result.current.mutate(wrongCode));
    await waitFor(() => expectStatus(result, 'error', onFailure.mock.lastCall?.[0]));
  });

  it('calls its callbacks after the component has unmounted', async () => {
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { result, unmount } = renderVerify(simulator, { endpoint: { fetch: wire.fetch } });
    const callbacks = createCallbacks();
    act(() => result.current.mutate(goodCode, callbacks));
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    unmount();
    wire.release();
    await waitFor(() => expect(callbacks.onSettled).toHaveBeenCalledOnce());
    expect(callbacks.onSuccess).toHaveBeenCalledOnce();
  });

  it('passes the error of a callback to reportError, and goes on', async () => {
    const report = vi.fn<typeof reportError>();
    vi.stubGlobal('reportError', report);
    const mistake = new Error('a mistake of the app');
    const throwMistake = () => {
      throw mistake;
    };
    const { result } = renderVerify(createStrictSimulator(), { onSuccess: throwMistake });
    const onSettled = vi.fn();
    await act(async () => result.current.mutate(goodCode, { onSuccess: throwMistake, onSettled }));
    await waitFor(() => expect(onSettled).toHaveBeenCalledOnce());
    await waitFor(() => expectStatus(result, 'success'));
    expect(report.mock.calls).toEqual([[mistake], [mistake]]);
  });
});

describe('reset()', () => {
  it('returns to idle', async () => {
    const { result } = renderVerify(createStrictSimulator());
    await act(() => rejection(result.current.mutateAsync(wrongCode)));
    act(() => result.current.reset());
    expectStatus(result, 'idle');
  });

  it('does not lose the login of a call in flight, which then does not change the status', async () => {
    const { call, onSuccess, result, wire } = await renderInFlight();
    act(() => result.current.reset());
    expectStatus(result, 'idle');
    wire.release();
    const login = await act(() => call);
    expect(onSuccess.mock.calls).toEqual([[login]]);
    expectStatus(result, 'idle');
  });

  it('does not allow a second request while a call is in flight', async () => {
    const { call, result, simulator, wire } = await renderInFlight();
    act(() => result.current.reset());
    const second = begin(result, wrongCode);
    expectStatus(result, 'pending');
    wire.release();
    const logins = await act(() => Promise.all([call, second]));
    expect(logins[1]).toBe(logins[0]);
    expectStatus(result, 'success');
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('useVerifyBackupCode under a new MFA token', () => {
  it('returns to idle', async () => {
    const simulator = createStrictSimulator();
    const { rerender, result } = renderVerify(simulator);
    await act(() => rejection(result.current.mutateAsync(wrongCode)));
    rerender(simulator.startLogin());
    expectStatus(result, 'idle');
  });

  it('can send a request while a call under the old token is in flight', async () => {
    const { call, onSuccess, rerender, result, simulator, wire } = await renderInFlight();
    const { secondFactorToken } = simulator.startLogin();
    rerender({ secondFactorToken });
    expectStatus(result, 'idle');

    const second = begin(result, otherGoodCode);
    expectStatus(result, 'pending');
    await waitFor(() => expect(simulator.requests).toHaveLength(2));
    expect(simulator.requests[1]?.query).toContainEqual([
      'secondfactorauthenticationtoken',
      secondFactorToken,
    ]);
    expect(simulator.requests[1]?.body).toBe(`{"backupcode":"${otherGoodCode}"}`);

    wire.release();
    const login = await act(() => call);
    expectStatus(result, 'pending');
    wire.release();
    const secondLogin = await act(() => second);
    expectStatus(result, 'success');
    expect(secondLogin).not.toBe(login);
    expect(onSuccess.mock.calls).toEqual([[login], [secondLogin]]);
  });

  it('keeps its status when a call under the old token settles', async () => {
    const { call, onSuccess, rerender, result, simulator, wire } = await renderInFlight();
    rerender(simulator.startLogin());
    wire.release();
    const login = await act(() => call);
    expectStatus(result, 'idle');
    expect(onSuccess.mock.calls).toEqual([[login]]);
  });
});
