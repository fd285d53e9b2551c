import type {
  BackupCodeFailure,
  LockReason,
  PlainFailureKind,
  RequiredAction,
  UnknownOutcomeCause,
} from './failure.js';
import type { BackupCodeProblem } from '../code/validateBackupCode.js';

/** A failure that shows at the field, because the code is at fault. */
export type FieldFailureKey =
  | `invalid_format/${BackupCodeProblem | 'already_refused'}`
  | 'invalid_code'
  | 'invalid_code/after_unknown_outcome';

/** A failure of anything else. */
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

/** The kind, and what tells its cases apart: `locked/captcha`. */
export function failureKey(failure: BackupCodeFailure): FailureKey {
  // SAFETY: no kind has two of these, and each is that kind's own part of FailureKey.
  const { problem, cause, reason, action, afterUnknownOutcome } = failure as {
    [Name in 'problem' | 'cause' | 'reason' | 'action']?: Detail;
  } & { afterUnknownOutcome?: boolean };
  const detail =
    problem ?? cause ?? reason ?? action ?? (afterUnknownOutcome && 'after_unknown_outcome');
  return (detail ? `${failure.kind}/${detail}` : failure.kind) as FailureKey;
}
