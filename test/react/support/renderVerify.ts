import { act, renderHook, waitFor } from '@testing-library/react';
import {
  useVerifyBackupCode,
  type UseVerifyBackupCodeResult,
  type VerifiedLogin,
} from 'backup-code-challenge';
import type { Simulator } from 'backup-code-challenge/testing';
import { StrictMode } from 'react';
import { expect, vi } from 'vitest';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { goodCode } from './renderStep.js';
import { holdAnswers } from './wire.js';

type Options = Parameters<typeof useVerifyBackupCode>[0];
type Callbacks = NonNullable<Parameters<UseVerifyBackupCodeResult['mutate']>[1]>;

/** The hook's result of the last render, as `renderHook` returns it. */
interface Result {
  readonly current: UseVerifyBackupCodeResult;
}

/** Renders the hook in StrictMode, against the simulator. */
export function renderVerify(simulator: Simulator, overrides: Partial<Options> = {}) {
  const onSuccess = vi.fn<NonNullable<Options['onSuccess']>>();
  const onFailure = vi.fn<NonNullable<Options['onFailure']>>();
  const options: Options = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.startLogin().secondFactorToken,
    onSuccess,
    onFailure,
    endpoint: { fetch: simulator.fetch },
    ...overrides,
  };
  const { result, unmount, rerender } = renderHook(
    (changes: Partial<Options>) => useVerifyBackupCode({ ...options, ...changes }),
    { wrapper: StrictMode, initialProps: {} },
  );
  return { result, unmount, rerender, onSuccess, onFailure };
}

/** The callbacks of one call. */
export const createCallbacks = () => ({
  onSuccess: vi.fn<NonNullable<Callbacks['onSuccess']>>(),
  onError: vi.fn<NonNullable<Callbacks['onError']>>(),
  onSettled: vi.fn<NonNullable<Callbacks['onSettled']>>(),
});

/** Begins a call whose response the network holds. */
export function begin({ current }: Result, code = goodCode): Promise<VerifiedLogin> {
  const calls: Promise<VerifiedLogin>[] = [];
  act(() => void calls.push(current.mutateAsync(code)));
  return Promise.race(calls);
}

/** The hook with a call in flight, until `wire.release()`. */
export async function renderInFlight() {
  const simulator = createStrictSimulator();
  const wire = holdAnswers(simulator.fetch);
  const hook = renderVerify(simulator, { endpoint: { fetch: wire.fetch } });
  const call = begin(hook.result);
  await waitFor(() => expect(simulator.requests).toHaveLength(1));
  return { ...hook, call, simulator, wire };
}

/** The error that a call rejects with. */
export async function rejection(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.fail('It did not reject'),
    (error: unknown) => error,
  );
}

/** The status and its flags, which must agree. */
export function expectStatus(
  { current }: Result,
  status: UseVerifyBackupCodeResult['status'],
  error: unknown = null,
): void {
  expect(current).toMatchObject({
    status,
    isIdle: status === 'idle',
    isPending: status === 'pending',
    isSuccess: status === 'success',
    isError: status === 'error',
  });
  expect(current.error).toBe(error);
}
