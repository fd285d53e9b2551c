import type { CodeFate } from './codeFate.js';
import type { BackupCodeFailureKind } from './failure.js';

/** Where a failure shows: at the field, as an alert above it, or as an end that replaces the form. */
export type FailurePlacement = 'field' | 'alert' | 'end';

/**
 * What a failure says about the entered code, unless an earlier attempt left that code in doubt. With
 * `own`, the failure's own text says it. With `null`, the failure says nothing about the code.
 */
type CodeStatement = CodeFate | 'own' | null;

/** A record of every kind, so that the compiler asks for the placement of a new one. */
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
  // LoginRadius does not document whether it counts sessions before or after it spends the code.
  session_limit: ['alert', 'may_be_used'],
  locked: ['end', 'unused_still_work'],
  session_expired: ['end', 'unused_still_work'],
  risk_blocked: ['end', 'unused_still_work'],
  configuration: ['end', 'unused_still_work'],
  no_backup_codes: ['end', null],
  mfa_unavailable: ['end', null],
  account_unavailable: ['end', null],
  action_required: ['end', 'own'],
};
