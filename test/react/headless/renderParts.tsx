import { render } from '@testing-library/react';
import {
  type UseBackupCodeChallengeResult,
  type ChallengeOptions,
  useBackupCodeChallenge,
} from 'backup-code-challenge';
import { BackupCode } from 'backup-code-challenge/headless';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';

interface PartsOptions {
  /** What the server does. */
  scenario?: ScenarioName;
  /** Options of the host's, over those of a working step. */
  options?: Partial<ChallengeOptions>;
}

/** Parts in a root of their own, against the simulator. */
export function renderParts(
  children: ReactNode | ((challenge: UseBackupCodeChallengeResult) => ReactNode),
  { scenario, options }: PartsOptions = {},
) {
  const simulator = createSimulator();
  simulator.use(scenario ?? null);
  const onSuccess = vi.fn<ChallengeOptions['onSuccess']>();
  const { secondFactorToken } = simulator.startLogin();
  const given: ChallengeOptions = {
    apiKey: 'simulated-api-key',
    secondFactorToken,
    onSuccess,
    onUseAnotherMethod: () => undefined,
    onLostCodes: () => undefined,
    onStartOver: () => undefined,
    endpoint: { fetch: (input, init) => simulator.fetch(new Request(input, init)) },
    ...options,
  };
  function Host() {
    const challenge = useBackupCodeChallenge(given);
    return (
      <BackupCode.Root challenge={challenge}>
        {typeof children === 'function' ? children(challenge) : children}
      </BackupCode.Root>
    );
  }
  return { ...render(<Host />, { wrapper: StrictMode }), onSuccess, simulator };
}
