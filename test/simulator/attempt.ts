import { isBackupCodeError } from '../../src/failure/BackupCodeError.js';
import type { EndpointOptions } from '../../src/loginradius/endpoint.js';
import type { BackupCodeFailure } from '../../src/failure/failure.js';
import type { VerifiedLogin } from '../../src/loginradius/readAnswer.js';
import { verifyBackupCode } from '../../src/loginradius/verifyBackupCode.js';
import type { Simulator } from '../../src/testing.js';

/** The vendor's example, and the first code of the first account. */
export const firstCode = 'AD45XH56';

interface Attempt {
  backupCode?: string;
  secondFactorToken?: string;
  endpoint?: EndpointOptions;
  signal?: AbortSignal;
}

type Outcome =
  | { kind: 'success'; login: VerifiedLogin }
  | (BackupCodeFailure & { login?: undefined });

/** One try of the project's own client against a simulator. Default: a right code, a new token. */
export async function attempt(simulator: Simulator, given: Attempt = {}): Promise<Outcome> {
  try {
    const login = await verifyBackupCode({
      apiKey: simulator.apiKey,
      secondFactorToken: given.secondFactorToken ?? simulator.startLogin().secondFactorToken,
      backupCode: given.backupCode ?? firstCode,
      endpoint: { fetch: simulator.fetch, ...given.endpoint },
      signal: given.signal,
    });
    return { kind: 'success', login };
  } catch (error) {
    if (isBackupCodeError(error)) return error.failure;
    throw error;
  }
}

/** Which codes of the first account are used up. */
export function usedCodes(simulator: Simulator): string[] {
  const codes = simulator.accounts[0]?.backupCodes ?? [];
  return codes.filter(({ used }) => used).map(({ code }) => code);
}

/** A clock that stands still until it is moved. */
export function createClock(start = Date.UTC(2030, 0, 1)): {
  now: () => number;
  pass: (ms: number) => void;
} {
  let time = start;
  return {
    now: () => time,
    pass: (ms) => {
      time += ms;
    },
  };
}
