import type { BackupCodeFailure, ServerFacts } from '../failure/failure.js';
import { withToken } from '../failure/withToken.js';
import { type CodedFailureKey, failureKeyForErrorCode } from './errorCodes.js';
import type { Answer } from './exchange.js';
import { type JsonObject, property, readText } from './jsonObject.js';
import { parseLoginRadiusDate } from './loginRadiusDate.js';
import { maxWaitMs, parseRetryAfter } from './retryAfter.js';

type ResponseFailureKey = CodedFailureKey | 'unexpected';

/** Splits a key into kind and case. The tuple narrows by its first element. */
type Parts<Key> = Key extends `${infer Kind}/${infer Case}` ? [Kind, Case] : [Key, undefined];

/** Reads the failure of a response. Returns `null` when neither the body nor the status reports one. */
export function readFailure(
  answer: Answer,
  body: JsonObject,
  now: number,
): BackupCodeFailure | null {
  const { status, retryAfter } = answer;
  const errorCode = readErrorCode(body);
  const key = readKey(errorCode, status, answer.body);
  if (!key) return null;
  const facts: ServerFacts = { errorCode, status };
  const readData = (name: string) => readText(property(property(body, 'Data'), name));
  // SAFETY: `Parts` describes exactly this split.
  const [kind, detail] = key.split('/') as Parts<ResponseFailureKey>;
  switch (kind) {
    case 'invalid_code':
      return { kind, afterUnknownOutcome: false, ...facts };
    case 'rate_limited':
      return { kind, retryAfterMs: parseRetryAfter(retryAfter, now), ...facts };
    case 'locked': {
      const end = detail === 'temporary' ? readData('LoginLockedTimeout') : null;
      return { kind, reason: detail, unlocksAt: readLockEnd(end, now), ...facts };
    }
    case 'action_required': {
      const token = readData(detail === 'consent' ? 'ConsentToken' : 'access_token');
      return withToken(token, { kind, action: detail, ...facts });
    }
    default:
      return { kind, ...facts };
  }
}

/** Returns `null` for an end in the past or more than a day away: it must be a mistake. */
function readLockEnd(text: string | null, now: number): Date | null {
  const end = parseLoginRadiusDate(text);
  const waitMs = (end?.getTime() ?? 0) - now;
  return waitMs > 0 && waitMs <= maxWaitMs ? end : null;
}

/** The body decides first. The status decides only without a known error code. */
function readKey(
  errorCode: number | null,
  status: number,
  body: string,
): ResponseFailureKey | null {
  if (errorCode === 908 || errorCode === 1134) {
    // These codes blame a parameter that `Description` or `Errors` names. A parameter inside an echoed
    // URL does not count.
    if (/secondfactorauthenticationtoken[^=]/i.test(body)) return 'session_expired';
    if (/[^/]backupcode/i.test(body)) return 'invalid_code';
  }
  return (
    failureKeyForErrorCode(errorCode ?? 0) ??
    (status === 429
      ? 'rate_limited'
      : status > 499
        ? 'service_error'
        : errorCode || status < 200 || status > 299
          ? 'unexpected'
          : null)
  );
}

/** Reads a number above zero, or a string with such a number. */
function readErrorCode(body: JsonObject): number | null {
  const value = property(body, 'ErrorCode');
  const code = typeof value === 'number' ? value : Number(readText(value));
  return code > 0 ? code : null;
}
