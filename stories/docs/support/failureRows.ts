import { type BackupCodeFailure, isBackupCodeError, verifyBackupCode } from 'backup-code-challenge';
import type { FailureKey } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import {
  createSimulator,
  demoAccounts,
  type Scenario,
  loginRadiusError,
  type LoginRadiusError,
  loginRadiusErrors,
} from 'backup-code-challenge/testing';

/** What a vendor code becomes. */
export interface LoginRadiusRow extends LoginRadiusError {
  readonly key: FailureKey;
}

// SAFETY: English has exactly these keys, by its type.
const keys = Object.keys(en.failures) as FailureKey[];

/** Sends a right code to a server that answers with one vendor code, and tells what comes of it. */
async function failureOf(scenario: Scenario): Promise<BackupCodeFailure> {
  const simulator = createSimulator();
  simulator.use(scenario);
  try {
    await verifyBackupCode({
      apiKey: simulator.apiKey,
      secondFactorToken: simulator.startLogin().secondFactorToken,
      backupCode: demoAccounts.mira.backupCodes[0],
      endpoint: { fetch: simulator.fetch },
    });
  } catch (error) {
    if (isBackupCodeError(error)) return error.failure;
    throw error;
  }
  throw new Error('A code was accepted that should have been refused.');
}

/** The name under which a failure has its words: its kind, and what tells its cases apart. */
function keyOf(failure: BackupCodeFailure): FailureKey {
  const names = [
    ...Object.values(failure).map((value) => `${failure.kind}/${value}`),
    failure.kind,
  ];
  const key = keys.find((name) => names.includes(name));
  if (!key) throw new Error(`English has no words for ${failure.kind}.`);
  return key;
}

/** All vendor codes, each run through the package. */
export function readLoginRadiusRows(): Promise<readonly LoginRadiusRow[]> {
  return Promise.all(
    loginRadiusErrors.map(async (error) => ({
      ...error,
      key: keyOf(await failureOf(loginRadiusError(error.code))),
    })),
  );
}

/** The English words of a failure. Those told at the field have no title. */
export function wordsOf(key: FailureKey): { title: string; text: string } {
  const words = en.failures[key];
  if (typeof words === 'string') return { title: '', text: words };
  if ('other' in words) return { title: '', text: words.other };
  return { text: '', ...words };
}

/** Every failure that is told apart, those before any request first. */
export const failureKeys: readonly FailureKey[] = keys;
