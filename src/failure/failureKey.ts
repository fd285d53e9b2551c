import type {
  BackupCodeFailure,
  LockReason,
  PlainFailureKind,
  RequiredAction,
  UnknownOutcomeCause,
} from './failure.js';
import type { BackupCodeProblem } from '../code/validateBackupCode.js';

/** A failure that shows at the field, because the code is the problem. */
export type FieldFailureKey =
  | `invalid_format/${BackupCodeProblem | 'already_refused'}`
  | 'invalid_code'
  | 'invalid_code/after_unknown_outcome';

/** A failure that shows as an alert or as an end. */
export type NoticeFailureKey =
  | `outcome_unknown/${UnknownOutcomeCause}`
  | `locked/${LockReason}`
  | `action_required/${RequiredAction}`
  | 'rate_limited'
  | 'session_expired'
  | PlainFailureKind;

/** Every failure that has texts of its own. */
export type FailureKey = FieldFailureKey | NoticeFailureKey;

type Detail = FailureKey extends infer Key
  ? Key extends `${string}/${infer Case}`
    ? Case
    : never
  : never;

/** The kind, with its case behind a slash if it has several: `locked/captcha`. */
export function failureKey(failure: BackupCodeFailure): FailureKey {
  // SAFETY: a kind has at most one of these properties, and FailureKey lists its values.
  const { problem, cause, reason, action, afterUnknownOutcome } = failure as {
    [Name in 'problem' | 'cause' | 'reason' | 'action']?: Detail;
  } & { afterUnknownOutcome?: boolean };
  const detail =
    problem ?? cause ?? reason ?? action ?? (afterUnknownOutcome && 'after_unknown_outcome');
  return (detail ? `${failure.kind}/${detail}` : failure.kind) as FailureKey;
}
