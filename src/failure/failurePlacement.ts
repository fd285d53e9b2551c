import type { BackupCodeFailure, BackupCodeFailureKind } from './failure.js';

/** Where a failure is shown: at the field, as an alert above it, or in place of the form. */
export type FailurePlacement = 'field' | 'alert' | 'end';

/** A full record, so that a new kind cannot end the challenge by omission. */
const placements: { readonly [Kind in BackupCodeFailureKind]: FailurePlacement } = {
  invalid_format: 'field',
  invalid_code: 'field',
  offline: 'alert',
  outcome_unknown: 'alert',
  service_error: 'alert',
  unexpected: 'alert',
  rate_limited: 'alert',
  session_limit: 'alert',
  locked: 'end',
  session_expired: 'end',
  no_backup_codes: 'end',
  mfa_unavailable: 'end',
  account_unavailable: 'end',
  risk_blocked: 'end',
  configuration: 'end',
  action_required: 'end',
};

export function getFailurePlacement({ kind }: BackupCodeFailure): FailurePlacement {
  return placements[kind];
}
