import { QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { useVerifyBackupCode } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectSoon } from '../support/expectSoon.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { createScanner } from './scanner.js';

const code = 'AD45XH56';

async function watchHook(scenario: ScenarioName | null) {
  const simulator = await createRemoteSimulator();
  await simulator.use(scenario);
  const queryClient = new QueryClient();
  const scanner = createScanner(queryClient, `${simulator.baseUrl}/`);
  onTestFinished(scanner.stop);
  scanner.learn('code', code);
  scanner.learn('API key', simulator.apiKey);
  scanner.learn('MFA token', simulator.secondFactorToken);
  const onSuccess = vi.fn();
  const { result } = renderHook(() => {
    const {
      mutate,
      mutateAsync,
      reset: _reset,
      ...state
    } = useVerifyBackupCode({
      apiKey: simulator.apiKey,
      secondFactorToken: simulator.secondFactorToken,
      endpoint: { baseUrl: simulator.baseUrl },
      queryClient,
      onSuccess,
      onFailure: (failure) => scanner.hear('onFailure', failure),
    });
    scanner.hear('hook state', state);
    return { mutate, mutateAsync, ...state };
  });
  /** Expects empty caches, and no secret anywhere. */
  const expectNoSecret = async () => {
    await expectSoon(() => queryClient.getMutationCache().getAll()).toEqual([]);
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
    expect(await scanner.scan(false)).toEqual([]);
    expect(scanner.consoleLines).toEqual([]);
  };
  return { result, onSuccess, scanner, expectNoSecret };
}

const failures = ['invalidCode', 'consent', 'dropMidBody', 'configuration', 'htmlError'] as const;

describe('useVerifyBackupCode leaks no secret', () => {
  it.each(failures)('when mutateAsync rejects: %s', async (scenario) => {
    const { expectNoSecret, result } = await watchHook(scenario);
    await expect(result.current.mutateAsync(code)).rejects.toThrow('backup-code-challenge: ');
    await expectSoon(() => result.current.status).toBe('error');
    await expectNoSecret();
  });

  it.each(failures)('when mutate fails: %s', async (scenario) => {
    const { expectNoSecret, result, scanner } = await watchHook(scenario);
    const onSettled = vi.fn<(login: unknown, error: unknown) => void>();
    const onError = (error: Error) => scanner.hear('onFailure', error);
    result.current.mutate(code, { onError, onSettled });
    await expectSoon(() => onSettled.mock.calls.length).toBe(1);
    expect(onSettled.mock.lastCall![0]).toBeUndefined();
    scanner.hear('onFailure', onSettled.mock.lastCall![1]);
    await expectSoon(() => result.current.status).toBe('error');
    await expectNoSecret();
  });

  it('when the code is accepted', async () => {
    const { expectNoSecret, onSuccess, result, scanner } = await watchHook(null);
    const { tokens } = await result.current.mutateAsync(code);
    expect(onSuccess).toHaveBeenCalledOnce();
    scanner.learn('access token', tokens.accessToken);
    await expectSoon(() => result.current.status).toBe('success');
    await expectNoSecret();
  });
});
