import { keyOfErrorCode } from './errorCodes.js';
import type { BackupCodeFailure } from './failure.js';
import type { FailureKey } from './failureKey.js';
import type { Answer } from './readAnswer.js';
import { type JsonObject, property, readText } from './jsonObject.js';
import { parseRetryAfter } from './retryAfter.js';
import { parseVendorDate } from './vendorDate.js';

/** The failure that an answer tells of; `null` when neither its body nor its status tells of one. */
export function readFailure(
  { status, body: text, retryAfter }: Answer,
  body: JsonObject,
  now: number,
): BackupCodeFailure | null {
  const errorCode = readErrorCode(body);
  const key = readKey(errorCode, status, text);
  if (!key) return null;
  const [kind, detail] = key.split('/');
  const ofData = (name: string) => readText(property(property(body, 'Data'), name));
  const details = {
    invalid_code: { afterUnknownOutcome: false },
    session_expired: { afterUnknownOutcome: false },
    rate_limited: { retryAfterMs: parseRetryAfter(retryAfter, now) },
    locked: {
      reason: detail,
      unlocksAt: detail === 'temporary' ? parseVendorDate(ofData('LoginLockedTimeout')) : null,
    },
    action_required: { action: detail },
  };
  // SAFETY: a FailureKey is a kind and, behind the slash, the case that this kind tells; the other
  // kinds have no details, which the look-up of an unknown key says at run time.
  const failure = { kind, ...details[kind as 'locked'], errorCode, status } as BackupCodeFailure;
  if (kind !== 'action_required') return failure;
  const token = ofData(detail === 'consent' ? 'ConsentToken' : 'access_token');
  /** A getter of the prototype, so that no list of properties has it, hidden ones or not. */
  class FailureWithToken {
    get token() {
      return token;
    }
  }
  return Object.assign(new FailureWithToken(), failure);
}

/** Body first: only without a code that means something does the status decide. */
function readKey(errorCode: number | null, status: number, body: string): FailureKey | null {
  if (errorCode === 908 || errorCode === 1134) {
    // These blame a parameter, which `Description` or `Errors` names. A URL that is told names none.
    if (/secondfactorauthenticationtoken[^=]/i.test(body)) return 'session_expired';
    if (/[^/]backupcode/i.test(body)) return 'invalid_code';
  }
  return (
    keyOfErrorCode(errorCode ?? 0) ??
    (status === 429
      ? 'rate_limited'
      : status > 499
        ? 'service_error'
        : errorCode || status < 200 || status > 299
          ? 'unexpected'
          : null)
  );
}

/** A number above zero, or a text that spells one. */
function readErrorCode(body: JsonObject): number | null {
  const value = property(body, 'ErrorCode');
  const code = typeof value === 'number' ? value : Number(readText(value));
  return code > 0 ? code : null;
}
