import type { CodeFate } from './codeFate.js';
import type { BackupCodeFailureKind } from './failure.js';

/** Where a failure is shown: at the field, as an alert above it, or in place of the form. */
export type FailurePlacement = 'field' | 'alert' | 'end';

/**
 * What a failure says of the code that was entered, when nothing else is known of it. `own`: the
 * texts of the failure say it themselves. `null`: nothing.
 */
type CodeStatement = CodeFate | 'own' | null;

/** A full record, so that a new kind cannot end the challenge by omission. */
export const failureTraits: {
  readonly [Kind in BackupCodeFailureKind]: readonly [FailurePlacement, CodeStatement];
} = {
  invalid_format: ['field', 'own'],
  invalid_code: ['field', 'own'],
  offline: ['alert', 'not_used'],
  rate_limited: ['alert', 'not_used'],
  outcome_unknown: ['alert', 'may_be_used'],
  service_error: ['alert', 'may_be_used'],
  unexpected: ['alert', 'may_be_used'],
  // Whether LoginRadius counts sessions before or after it spends the code is not documented.
  session_limit: ['alert', 'may_be_used'],
  locked: ['end', 'unused_still_work'],
  session_expired: ['end', 'unused_still_work'],
  account_unavailable: ['end', 'unused_still_work'],
  risk_blocked: ['end', 'unused_still_work'],
  configuration: ['end', 'unused_still_work'],
  no_backup_codes: ['end', null],
  mfa_unavailable: ['end', null],
  action_required: ['end', 'own'],
};
