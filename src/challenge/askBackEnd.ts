import { isBackupCodeError } from '../failure/BackupCodeError.js';
import { failureTraits } from '../failure/failureTraits.js';
import { unknownOutcome, withinTime } from '../failure/withinTime.js';
import type { BackEndChallengeOptions } from './challengeOptions.js';
import { warnDeveloper } from './warnDeveloper.js';

/** Longer than `verifyAt` takes with all its tries. */
const timeoutMs = 30_000;

/**
 * Has the app's `verify` send one code. What it throws may hold a URL, a code or a token, so nothing
 * of it is kept, and only a failure of this package counts as known.
 */
export async function askBackEnd(
  { verify, challengeKey }: Pick<BackEndChallengeOptions<unknown>, 'verify' | 'challengeKey'>,
  code: string,
): Promise<unknown> {
  try {
    return await withinTime(timeoutMs, async (signal) => verify(code, { signal, challengeKey }));
  } catch (error) {
    // A back end in plain JavaScript may have made the failure.
    if (isBackupCodeError(error) && Object.hasOwn(failureTraits, error.failure.kind)) throw error;
    if (process.env.NODE_ENV !== 'production') warnDeveloper(unknownError);
    throw unknownOutcome('network');
  }
}

const unknownError =
  'backup-code-challenge: verify rejected with something other than a BackupCodeError, so the code counts as possibly used. Reject with a BackupCodeError for each failure that you know';
