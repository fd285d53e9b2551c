import type {
  BackupCodeFailure,
  LockReason,
  RequiredAction,
  UnknownOutcomeCause,
} from './failure.js';
import type { BackupCodeProblem } from '../code/validateBackupCode.js';

// Records, so that a new case cannot be left out.
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
 * Reads a failure that another part of the app sent as JSON. Strict: `null` for an unknown kind or
 * case, and for a missing or mistyped property. Properties that do not belong to the kind are
 * dropped. Never `offline` and never `already_refused`: the page alone knows these.
 */
export function readFailureJson(json: unknown): BackupCodeFailure | null {
  // SAFETY: `Object` makes an object of anything; each property is checked before it is used.
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

/** A date, `null` for none; `undefined` for what is neither. */
function readDate(value: unknown): Date | null | undefined {
  if (value === null) return null;
  const date = new Date(typeof value === 'string' ? value : NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
