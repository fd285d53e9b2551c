import { vi } from 'vitest';
import { isBackupCodeError } from '../../../src/failure/BackupCodeError.js';
import type { EndpointOptions } from '../../../src/loginradius/endpoint.js';
import type { BackupCodeFailure } from '../../../src/failure/failure.js';
import type { VerifiedLogin } from '../../../src/loginradius/readAnswer.js';
import { verifyBackupCode } from '../../../src/loginradius/verifyBackupCode.js';
import { demoAccounts, type Simulator } from '../../../src/testing.js';

/** The first two codes of the simulator's first account. */
export const [firstCode, secondCode] = demoAccounts.mira.backupCodes;

interface AttemptOptions {
  /** @default a right code */
  backupCode?: string;
  /** @default a new token */
  secondFactorToken?: string;
  endpoint?: EndpointOptions;
  signal?: AbortSignal;
}

type Outcome =
  | { kind: 'success'; login: VerifiedLogin }
  | (BackupCodeFailure & { login?: undefined });

/** Sends one code to a simulator with this package's client. */
export async function attempt(
  simulator: Simulator,
  options: AttemptOptions = {},
): Promise<Outcome> {
  try {
    const login = await verifyBackupCode({
      apiKey: simulator.apiKey,
      secondFactorToken: options.secondFactorToken ?? simulator.startLogin().secondFactorToken,
      backupCode: options.backupCode ?? firstCode,
      endpoint: { fetch: simulator.fetch, ...options.endpoint },
      signal: options.signal,
    });
    return { kind: 'success', login };
  } catch (error) {
    if (isBackupCodeError(error)) return error.failure;
    throw error;
  }
}

/** The codes of the first account that are spent. */
export function usedCodes(simulator: Simulator): string[] {
  const codes = simulator.accounts[0]?.backupCodes ?? [];
  return codes.filter(({ used }) => used).map(({ code }) => code);
}

/** A clock of the simulator and of the page, which moves only when the test moves it. */
export function createClock(start = Date.UTC(2030, 0, 1)): {
  now: () => number;
  pass: (ms: number) => void;
} {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  return {
    now: () => Date.now(),
    pass: (ms) => void vi.setSystemTime(Date.now() + ms),
  };
}
