import { render } from '@testing-library/react';
import {
  type UseBackupCodeChallengeResult,
  type ChallengeOptions,
  useBackupCodeChallenge,
} from 'backup-code-challenge';
import { BackupCode } from 'backup-code-challenge/headless';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';

interface PartsOptions {
  /** How the simulator responds. */
  scenario?: ScenarioName;
  /** Options that replace those of a working challenge. */
  options?: Partial<ChallengeOptions>;
}

/** Renders parts in a root, against the simulator. */
export function renderParts(
  children: ReactNode | ((challenge: UseBackupCodeChallengeResult) => ReactNode),
  { scenario, options }: PartsOptions = {},
) {
  const simulator = createStrictSimulator();
  simulator.use(scenario ?? null);
  const onSuccess = vi.fn<ChallengeOptions['onSuccess']>();
  const { secondFactorToken } = simulator.startLogin();
  const challengeOptions: ChallengeOptions = {
    apiKey: 'simulated-api-key',
    secondFactorToken,
    onSuccess,
    onUseAnotherMethod: () => undefined,
    onLostCodes: () => undefined,
    onStartOver: () => undefined,
    onContactSupport: () => undefined,
    endpoint: { fetch: (input, init) => simulator.fetch(new Request(input, init)) },
    ...options,
  };
  function Page() {
    const challenge = useBackupCodeChallenge(challengeOptions);
    return (
      <BackupCode.Root challenge={challenge}>
        {typeof children === 'function' ? children(challenge) : children}
      </BackupCode.Root>
    );
  }
  return { ...render(<Page />, { wrapper: StrictMode }), onSuccess, simulator };
}
