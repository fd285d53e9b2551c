import { QueryClient } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import { useVerifyBackupCode } from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { expectSoon } from '../support/expectSoon.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';
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
  const hook = renderHook(() => {
    const { status, error, verify } = useVerifyBackupCode({
      apiKey: simulator.apiKey,
      secondFactorToken: simulator.secondFactorToken,
      endpoint: { baseUrl: simulator.baseUrl },
      queryClient,
      onSuccess,
      onFailure: (failure) => scanner.hear('onFailure', failure),
    });
    scanner.hear('hook state', { status, error });
    return verify;
  });
  return { ...hook, onSuccess, queryClient, scanner };
}

describe('the hook for a form of one’s own leaks no secret', () => {
  it.each(['invalidCode', 'consent', 'dropMidBody', 'configuration', 'htmlError'] as const)(
    'in a failure: %s',
    async (scenario) => {
      const { queryClient, result, scanner } = await watchHook(scenario);
      await expect(result.current(code)).rejects.toThrow('backup-code-challenge: ');
      await expectSoon(() => queryClient.getMutationCache().getAll()).toEqual([]);
      expect(await scanner.scan(false)).toEqual([]);
      expect(scanner.consoleLines).toEqual([]);
    },
  );

  it('in a success', async () => {
    const { onSuccess, queryClient, result, scanner } = await watchHook(null);
    const { tokens } = await result.current(code);
    expect(onSuccess).toHaveBeenCalledOnce();
    scanner.learn('access token', tokens.accessToken);
    await expectSoon(() => queryClient.getMutationCache().getAll()).toEqual([]);
    expect(await scanner.scan(false)).toEqual([]);
    expect(scanner.consoleLines).toEqual([]);
  });
});
