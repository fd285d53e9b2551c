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

/** A LoginRadius error code and the failure that it causes. */
export interface LoginRadiusRow extends LoginRadiusError {
  readonly key: FailureKey;
}

// SAFETY: English has exactly these keys, by its type.
const keys = Object.keys(en.failures) as FailureKey[];

/** Sends a right code to a server that responds with one error code, and returns the failure. */
async function failureOf(scenario: Scenario): Promise<BackupCodeFailure> {
  const simulator = createSimulator({ strict: true });
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

/** Returns the key of a failure's text: its kind, with its case if it has several. */
function keyOf(failure: BackupCodeFailure): FailureKey {
  const names = [
    ...Object.values(failure).map((value) => `${failure.kind}/${value}`),
    failure.kind,
  ];
  const key = keys.find((name) => names.includes(name));
  if (!key) throw new Error(`English has no words for ${failure.kind}.`);
  return key;
}

/** Runs every LoginRadius error code through the package. */
export function readLoginRadiusRows(): Promise<readonly LoginRadiusRow[]> {
  return Promise.all(
    loginRadiusErrors.map(async (error) => ({
      ...error,
      key: keyOf(await failureOf(loginRadiusError(error.code))),
    })),
  );
}

/** Returns the English text of a failure. A failure at the field has no title. */
export function wordsOf(key: FailureKey): { title: string; text: string } {
  const words = en.failures[key];
  if (typeof words === 'string') return { title: '', text: words };
  if ('other' in words) return { title: '', text: words.other };
  return { text: '', ...words };
}

/** Every failure key. Failures before any request come first. */
export const failureKeys: readonly FailureKey[] = keys;

/** The failure for each HTTP status, without an error code that decides. Cells are Markdown. */
export const statusRows: readonly (readonly [status: string, failure: string])[] = [
  ['`429`', '`rate_limited`'],
  ['`5xx`', '`service_error`'],
  ['any other except `2xx`', '`unexpected`'],
  ['`2xx` with an unknown `ErrorCode`', '`unexpected`'],
  ['`2xx` that cannot be read', '`outcome_unknown/unreadable`'],
];
