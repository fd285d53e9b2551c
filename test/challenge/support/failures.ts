import { type BackupCodeFailure, noAnswer } from '../../../src/failure/failure.js';

const facts = { errorCode: null, status: 400 } as const;

/** One failure of each kind and case that a response, or the lack of one, can cause. */
export const failures = {
  invalid_code: { kind: 'invalid_code', afterUnknownOutcome: false, ...facts },
  outcome_unknown: { kind: 'outcome_unknown', cause: 'network', ...noAnswer },
  service_error: { kind: 'service_error', ...facts },
  unexpected: { kind: 'unexpected', ...facts },
  session_limit: { kind: 'session_limit', ...facts },
  rate_limited: { kind: 'rate_limited', retryAfterMs: 30_000, ...facts },
  locked: { kind: 'locked', reason: 'temporary', unlocksAt: null, ...facts },
  blocked: { kind: 'locked', reason: 'blocked', unlocksAt: null, ...facts },
  session_expired: { kind: 'session_expired', ...facts },
  no_backup_codes: { kind: 'no_backup_codes', ...facts },
  mfa_unavailable: { kind: 'mfa_unavailable', ...facts },
  account_unavailable: { kind: 'account_unavailable', ...facts },
  risk_blocked: { kind: 'risk_blocked', ...facts },
  configuration: { kind: 'configuration', ...facts },
  action_required: { kind: 'action_required', action: 'consent', ...facts },
} as const satisfies { readonly [Name in string]: BackupCodeFailure };

export type FailureName = keyof typeof failures;
