import { BackupCodeError, isBackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer } from '../failure/failure.js';
import { readFailureJson } from '../failure/readFailureJson.js';
import { unknownOutcome, withinTime } from '../failure/withinTime.js';
import { withToken } from '../failure/withToken.js';
import { readText } from '../loginradius/jsonObject.js';
import type { BackEndChallengeOptions } from './challengeOptions.js';
import { warnDeveloper } from './warnDeveloper.js';

/** Longer than `verifyAt` takes with all its tries. */
const timeoutMs = 30_000;

/**
 * Calls the app's `verify` with one code. An error from `verify` may contain a URL, a code or a token. So
 * the challenge keeps only the properties of a failure of this package. Any other error counts as an
 * unknown outcome.
 */
export async function askBackEnd(
  { verify, challengeKey }: Pick<BackEndChallengeOptions<unknown>, 'verify' | 'challengeKey'>,
  code: string,
): Promise<unknown> {
  try {
    return await withinTime(timeoutMs, async (signal) => verify(code, { signal, challengeKey }));
  } catch (error) {
    const known = readKnown(error);
    if (known) throw known;
    if (process.env.NODE_ENV !== 'production') warnDeveloper(unknownError);
    throw unknownOutcome('network');
  }
}

/** Plain JavaScript may have created the failure, so a property may be missing or wrong. */
function readKnown(error: unknown): BackupCodeError | null {
  try {
    if (!isBackupCodeError(error)) return null;
    const given = error.failure;
    const failure =
      given.kind === 'offline'
        ? { kind: given.kind, ...noAnswer }
        : readFailureJson({ ...noAnswer, ...given });
    if (!failure) return null;
    const token = 'token' in given ? readText(given.token) : null;
    const known = new BackupCodeError(
      failure.kind === 'action_required' ? withToken(token, failure) : failure,
    );
    // It is for developers, and names what to correct.
    known.message = error.message;
    return known;
  } catch {
    // A getter or a proxy of the app threw.
    return null;
  }
}

const unknownError =
  'backup-code-challenge: verify rejected with something other than a BackupCodeError, or its failure is incomplete, so the code counts as possibly used. Reject with a BackupCodeError for each failure that you know';
