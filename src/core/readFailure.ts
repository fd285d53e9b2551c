import { keyOfErrorCode } from './errorCodes.js';
import type { BackupCodeFailure, LockReason, PlainFailureKind, RequiredAction } from './failure.js';
import type { FailureKey } from './failureKey.js';
import type { Answer } from './readAnswer.js';
import { isJsonObject, type JsonObject, property } from './jsonObject.js';
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
  const facts = { errorCode, status };
  const data = property(body, 'Data');
  const ofData = (name: string) => (isJsonObject(data) ? property(data, name) : undefined);
  switch (kind) {
    case 'invalid_code':
      return { kind, afterUnknownOutcome: false, ...facts };
    case 'rate_limited':
      return { kind, retryAfterMs: parseRetryAfter(retryAfter, now), ...facts };
    case 'locked': {
      const unlocksAt = parseVendorDate(ofData('LoginLockedTimeout'));
      // SAFETY: what follows `locked/` in a FailureKey is a LockReason.
      return { kind, reason: detail as LockReason, unlocksAt, ...facts };
    }
    case 'action_required': {
      const token = ofData(detail === 'consent' ? 'ConsentToken' : 'access_token');
      // SAFETY: what follows `action_required/` in a FailureKey is a RequiredAction.
      const failure: BackupCodeFailure = { kind, action: detail as RequiredAction, ...facts };
      // A getter of the prototype, so that no list of properties has it, hidden ones or not.
      const hidden = { get: () => (typeof token === 'string' ? token : null) };
      Object.setPrototypeOf(failure, Object.defineProperty({}, 'token', hidden));
      return failure;
    }
    default:
      // SAFETY: of what readKey returns, these alone are left, and they are their own kind.
      return { kind: kind as PlainFailureKind, ...facts };
  }
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
  const code = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  return typeof code === 'number' && code > 0 ? code : null;
}
