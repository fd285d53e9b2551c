import type { BackupCodeFailure, BackupCodeFailureKind } from 'backup-code-challenge';

const facts = { errorCode: 1, status: 403 };
const none = { errorCode: null, status: null };

/** At least one failure of each kind. A missing kind does not compile. */
const byKind: {
  readonly [Kind in BackupCodeFailureKind]: readonly (BackupCodeFailure & { kind: Kind })[];
} = {
  account_unavailable: [{ kind: 'account_unavailable', ...facts }],
  action_required: [
    { kind: 'action_required', action: 'privacy_policy', ...facts },
    { kind: 'action_required', action: 'consent', token: null, ...facts },
  ],
  configuration: [{ kind: 'configuration', ...none }],
  invalid_code: [
    { kind: 'invalid_code', afterUnknownOutcome: false, ...facts },
    { kind: 'invalid_code', afterUnknownOutcome: true, ...facts },
  ],
  invalid_format: [
    { kind: 'invalid_format', problem: 'too_short', length: 7, ...none },
    { kind: 'invalid_format', problem: 'already_refused', length: 8, ...none },
  ],
  locked: [
    { kind: 'locked', reason: 'temporary', unlocksAt: new Date(0), ...facts },
    { kind: 'locked', reason: 'captcha', unlocksAt: null, ...facts },
    { kind: 'locked', reason: 'security_question', unlocksAt: null, ...facts },
    { kind: 'locked', reason: 'sign_in_again', unlocksAt: null, ...facts },
    { kind: 'locked', reason: 'blocked', unlocksAt: null, ...facts },
  ],
  mfa_unavailable: [{ kind: 'mfa_unavailable', ...facts }],
  no_backup_codes: [{ kind: 'no_backup_codes', ...facts }],
  offline: [{ kind: 'offline', ...none }],
  outcome_unknown: [
    { kind: 'outcome_unknown', cause: 'timeout', ...none },
    { kind: 'outcome_unknown', cause: 'network', ...none },
    { kind: 'outcome_unknown', cause: 'unreadable', ...none, status: 200 },
  ],
  rate_limited: [
    { kind: 'rate_limited', retryAfterMs: 1000, ...facts },
    { kind: 'rate_limited', retryAfterMs: null, ...facts },
  ],
  risk_blocked: [{ kind: 'risk_blocked', ...facts }],
  service_error: [{ kind: 'service_error', ...facts }],
  session_expired: [{ kind: 'session_expired', ...facts }],
  session_limit: [{ kind: 'session_limit', ...facts }],
  unexpected: [{ kind: 'unexpected', ...facts }],
};

export const allFailures: readonly BackupCodeFailure[] = Object.values(byKind).flat();

export const allKinds: readonly string[] = Object.keys(byKind);

/** Kinds that only the client causes. A readable response never has one of them. */
export const clientKinds: readonly string[] = ['invalid_format', 'offline'];
