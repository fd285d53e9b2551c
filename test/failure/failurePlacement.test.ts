import { describe, expect, it } from 'vitest';
import { type FailurePlacement, getFailurePlacement } from '../../src/failure/failurePlacement.js';
import type { BackupCodeFailureKind } from '../../src/failure/failure.js';
import { allFailures } from '../loginradius/support/failures.js';

/** The person can try again after a failure at the field or in an alert, but not after an end. */
const placements: { readonly [Kind in BackupCodeFailureKind]: FailurePlacement } = {
  invalid_code: 'field',
  invalid_format: 'field',
  offline: 'alert',
  outcome_unknown: 'alert',
  rate_limited: 'alert',
  service_error: 'alert',
  session_limit: 'alert',
  unexpected: 'alert',
  account_unavailable: 'end',
  action_required: 'end',
  configuration: 'end',
  locked: 'end',
  mfa_unavailable: 'end',
  no_backup_codes: 'end',
  risk_blocked: 'end',
  session_expired: 'end',
};

describe('the placement of a failure', () => {
  it.each(allFailures.map((failure) => [failure.kind, failure] as const))(
    'depends on its kind: %s',
    (kind, failure) => {
      expect(getFailurePlacement(failure)).toBe(placements[kind]);
    },
  );
});
