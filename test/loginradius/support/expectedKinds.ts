import type { BackupCodeFailureKind, LockReason, RequiredAction } from 'backup-code-challenge';

/** What a LoginRadius error code means by the contract's table. Written by hand. */
export interface ExpectedKind {
  readonly code: number;
  /** The HTTP status that LoginRadius documents. A real response may have another. */
  readonly status: number;
  readonly kind: BackupCodeFailureKind;
  readonly reason?: LockReason;
  readonly action?: RequiredAction;
}

/** All 52 codes that this call can cause. */
export const expectedKinds: readonly ExpectedKind[] = [
  { code: 429, status: 429, kind: 'rate_limited' },
  { code: 901, status: 403, kind: 'configuration' },
  { code: 908, status: 400, kind: 'configuration' },
  { code: 909, status: 403, kind: 'configuration' },
  { code: 920, status: 400, kind: 'configuration' },
  { code: 922, status: 400, kind: 'configuration' },
  { code: 938, status: 403, kind: 'account_unavailable' },
  { code: 950, status: 500, kind: 'service_error' },
  { code: 965, status: 400, kind: 'configuration' },
  { code: 970, status: 403, kind: 'account_unavailable' },
  { code: 982, status: 403, kind: 'unexpected' },
  { code: 991, status: 403, kind: 'locked', reason: 'blocked' },
  { code: 1000, status: 403, kind: 'service_error' },
  { code: 1066, status: 403, kind: 'account_unavailable' },
  { code: 1079, status: 400, kind: 'configuration' },
  { code: 1083, status: 400, kind: 'configuration' },
  { code: 1090, status: 400, kind: 'configuration' },
  { code: 1097, status: 403, kind: 'mfa_unavailable' },
  { code: 1098, status: 403, kind: 'mfa_unavailable' },
  { code: 1101, status: 403, kind: 'mfa_unavailable' },
  { code: 1103, status: 403, kind: 'session_expired' },
  { code: 1104, status: 403, kind: 'session_expired' },
  { code: 1105, status: 403, kind: 'invalid_code' },
  { code: 1128, status: 403, kind: 'no_backup_codes' },
  { code: 1129, status: 403, kind: 'invalid_code' },
  { code: 1130, status: 403, kind: 'account_unavailable' },
  { code: 1132, status: 403, kind: 'locked', reason: 'captcha' },
  { code: 1134, status: 403, kind: 'configuration' },
  { code: 1148, status: 403, kind: 'locked', reason: 'security_question' },
  { code: 1164, status: 403, kind: 'locked', reason: 'blocked' },
  { code: 1165, status: 403, kind: 'risk_blocked' },
  { code: 1166, status: 403, kind: 'risk_blocked' },
  { code: 1167, status: 403, kind: 'risk_blocked' },
  { code: 1168, status: 403, kind: 'risk_blocked' },
  { code: 1169, status: 403, kind: 'risk_blocked' },
  { code: 1170, status: 403, kind: 'risk_blocked' },
  { code: 1171, status: 403, kind: 'risk_blocked' },
  { code: 1191, status: 403, kind: 'mfa_unavailable' },
  { code: 1192, status: 403, kind: 'invalid_code' },
  { code: 1193, status: 403, kind: 'session_expired' },
  { code: 1194, status: 403, kind: 'action_required', action: 'privacy_policy' },
  { code: 1198, status: 403, kind: 'locked', reason: 'temporary' },
  { code: 1206, status: 403, kind: 'risk_blocked' },
  { code: 1218, status: 403, kind: 'unexpected' },
  { code: 1220, status: 403, kind: 'account_unavailable' },
  { code: 1226, status: 403, kind: 'action_required', action: 'consent' },
  { code: 1264, status: 403, kind: 'locked', reason: 'sign_in_again' },
  { code: 1287, status: 403, kind: 'risk_blocked' },
  { code: 1338, status: 403, kind: 'session_limit' },
  { code: 6003, status: 403, kind: 'configuration' },
  { code: 7909, status: 500, kind: 'service_error' },
  { code: 8169, status: 404, kind: 'unexpected' },
];
