import type { BackupCodeProblem } from '../code/validateBackupCode.js';

/** What the server said, as far as it said anything. Both are `null` when nothing came back. */
export interface ServerFacts {
  /** LoginRadius's `ErrorCode`, or `null` when the response had none. */
  readonly errorCode: number | null;
  /** The HTTP status, or `null` when there was no answer. */
  readonly status: number | null;
}

/** The facts of a failure without a response. */
export const noAnswer = { errorCode: null, status: null } as const;

/** Why a lock refuses every code. */
export type LockReason =
  | 'temporary'
  | 'captcha'
  | 'security_question'
  | 'sign_in_again'
  | 'blocked';

/** Why the outcome of a request is unknown. */
export type UnknownOutcomeCause = 'timeout' | 'network' | 'unreadable';

/** What the person must accept before LoginRadius issues tokens. */
export type RequiredAction = 'privacy_policy' | 'consent';

/** Kinds that say everything by their name alone. */
export type PlainFailureKind =
  | 'offline'
  | 'service_error'
  | 'unexpected'
  | 'session_limit'
  | 'no_backup_codes'
  | 'mfa_unavailable'
  | 'account_unavailable'
  | 'risk_blocked'
  | 'configuration';

/** Nothing was sent: the code cannot be right as it stands, or was refused before. */
export interface InvalidFormatFailure extends ServerFacts {
  readonly kind: 'invalid_format';
  readonly problem: BackupCodeProblem | 'already_refused';
  /** How many characters the person entered, separators and list marks not counted. */
  readonly length: number;
  /** The first character that no code contains, as it was typed; only with `bad_character`. */
  readonly character?: string;
}

/** The server refused the code: wrong or already used, it does not say which (1129, 1105, 1192). */
export interface InvalidCodeFailure extends ServerFacts {
  readonly kind: 'invalid_code';
  /** An earlier try of the same code had no trustworthy answer: that try probably used it up. */
  readonly afterUnknownOutcome: boolean;
}

/** Sent, and no trustworthy answer came back: the code may be spent. */
export interface OutcomeUnknownFailure extends ServerFacts {
  readonly kind: 'outcome_unknown';
  readonly cause: UnknownOutcomeCause;
}

/** LoginRadius received too many requests. The code was not checked. */
export interface RateLimitedFailure extends ServerFacts {
  readonly kind: 'rate_limited';
  /** Milliseconds to wait, from `Retry-After`; `null` when it was missing, hidden or absurd. */
  readonly retryAfterMs: number | null;
}

/** LoginRadius locked the account, or asks for more before it checks a code. */
export interface LockedFailure extends ServerFacts {
  readonly kind: 'locked';
  readonly reason: LockReason;
  /** When a temporary lock ends (`Data.LoginLockedTimeout`); `null` when that is not known. */
  readonly unlocksAt: Date | null;
}

/** The MFA token has ended (1103, 1104, 1193, or `expiresAt`). */
export interface SessionExpiredFailure extends ServerFacts {
  readonly kind: 'session_expired';
}

/** The code was accepted, and one more step is wanted before tokens are handed out (1194, 1226). */
export interface ActionRequiredFailure extends ServerFacts {
  readonly kind: 'action_required';
  readonly action: RequiredAction;
  /**
   * What the app needs for that step: `Data.access_token` or `Data.ConsentToken`. Not enumerable, so
   * that no log or serializer comes across it, and absent from the copies that a mutation cache or
   * `onFailure` sees.
   */
  readonly token?: string | null;
}

/** A failure that carries nothing besides its kind. */
export interface PlainFailure extends ServerFacts {
  readonly kind: PlainFailureKind;
}

/** Every way a try can fail. Discriminated on `kind`; a kind carries only what means something. */
export type BackupCodeFailure =
  | InvalidFormatFailure
  | InvalidCodeFailure
  | OutcomeUnknownFailure
  | RateLimitedFailure
  | LockedFailure
  | SessionExpiredFailure
  | ActionRequiredFailure
  | PlainFailure;

/** The kind of a failure. Also the value of `data-failure`. */
export type BackupCodeFailureKind = BackupCodeFailure['kind'];
