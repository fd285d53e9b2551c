import type {
  BackupCodeFailure,
  LockReason,
  RequiredAction,
  UnknownOutcomeCause,
} from './failure.js';
import type { BackupCodeProblem } from '../code/validateBackupCode.js';

// Records, so that the compiler reports a missing case.
const problems: Readonly<Record<BackupCodeProblem, true>> = {
  empty: true,
  multiple_codes: true,
  authenticator_code: true,
  bad_character: true,
  too_short: true,
  too_long: true,
};
const causes: Readonly<Record<UnknownOutcomeCause, true>> = {
  timeout: true,
  network: true,
  unreadable: true,
};
const reasons: Readonly<Record<LockReason, true>> = {
  temporary: true,
  captcha: true,
  security_question: true,
  sign_in_again: true,
  blocked: true,
};
const actions: Readonly<Record<RequiredAction, true>> = { privacy_policy: true, consent: true };

/**
 * Reads a failure that the back end sent as JSON. Returns `null` for an unknown kind or case, and for
 * a missing or mistyped property. Drops properties that do not belong to the kind. Rejects `offline`
 * and `already_refused`, because only the page can know these.
 */
export function readFailureJson(json: unknown): BackupCodeFailure | null {
  // SAFETY: `Object` turns any value into an object. Each property is checked before use.
  const fields = Object(json) as Readonly<Record<string, unknown>>;
  const { kind, errorCode, status } = fields;
  if (!isCountOrNull(errorCode) || !isCountOrNull(status)) return null;
  const facts = { errorCode, status };
  switch (kind) {
    case 'invalid_format': {
      const { problem, length, character } = fields;
      if (!isIn(problems, problem) || !isCount(length)) return null;
      const sign = typeof character === 'string' ? { character } : {};
      return { kind, problem, length, ...sign, ...facts };
    }
    case 'invalid_code': {
      const { afterUnknownOutcome } = fields;
      return typeof afterUnknownOutcome === 'boolean'
        ? { kind, afterUnknownOutcome, ...facts }
        : null;
    }
    case 'outcome_unknown':
      return isIn(causes, fields.cause) ? { kind, cause: fields.cause, ...facts } : null;
    case 'rate_limited': {
      const { retryAfterMs } = fields;
      return isCountOrNull(retryAfterMs) ? { kind, retryAfterMs, ...facts } : null;
    }
    case 'locked': {
      const unlocksAt = readDate(fields.unlocksAt);
      return isIn(reasons, fields.reason) && unlocksAt !== undefined
        ? { kind, reason: fields.reason, unlocksAt, ...facts }
        : null;
    }
    case 'action_required':
      return isIn(actions, fields.action) ? { kind, action: fields.action, ...facts } : null;
    case 'session_expired':
    case 'service_error':
    case 'unexpected':
    case 'session_limit':
    case 'no_backup_codes':
    case 'mfa_unavailable':
    case 'account_unavailable':
    case 'risk_blocked':
    case 'configuration':
      return { kind, ...facts };
    default:
      return null;
  }
}

function isIn<Key extends string>(keys: Readonly<Record<Key, true>>, value: unknown): value is Key {
  return typeof value === 'string' && Object.hasOwn(keys, value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

function isCountOrNull(value: unknown): value is number | null {
  return value === null || isCount(value);
}

/** Reads a date or `null`. Returns `undefined` for anything else. */
function readDate(value: unknown): Date | null | undefined {
  if (value === null) return null;
  const date = new Date(typeof value === 'string' ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
