import type { BackupCodeProblem } from '../code/validateBackupCode.js';

/** What the server reported. The facts are `null` when no response arrived. */
export interface ServerFacts {
  /** LoginRadius's `ErrorCode`, or `null` when the response had none. */
  readonly errorCode: number | null;
  /** The HTTP status, or `null` when no response arrived. */
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

/**
 * The kinds of failures without further properties:
 *
 * - `offline`: the browser is offline, so the challenge sent nothing. The next press sends the code.
 * - `service_error`: LoginRadius failed, or a gateway before it. The code may be used.
 * - `unexpected`: LoginRadius refused with an unknown error code or status. The code may be used.
 * - `session_limit`: the account has too many active sessions. The code may be used.
 * - `no_backup_codes`: the account has no backup codes.
 * - `mfa_unavailable`: multi-factor authentication is off for the tenant or for the account.
 * - `account_unavailable`: the account does not exist, is disabled, or has an unverified address or phone.
 * - `risk_blocked`: a risk rule of your tenant refused the sign-in, for example because of a new device, a
 *   new country or an IP address. Another code does not help.
 * - `configuration`: LoginRadius refused the API key or the request. In development, the console gives
 *   the reason.
 */
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

/** The challenge sent nothing: the input cannot be a code, or the server has refused this code before. */
export interface InvalidFormatFailure extends ServerFacts {
  readonly kind: 'invalid_format';
  readonly problem: BackupCodeProblem | 'already_refused';
  /** How many characters the person entered, without separators and list marks. */
  readonly length: number;
  /** The first character that a code cannot hold, as the person typed it. Only with `bad_character`. */
  readonly character?: string;
}

/**
 * The server refused the code (1129, 1105, 1192). The code is wrong or already used; LoginRadius does
 * not say which.
 */
export interface InvalidCodeFailure extends ServerFacts {
  readonly kind: 'invalid_code';
  /** Whether an earlier attempt with this code had an unknown outcome and may have spent it. */
  readonly afterUnknownOutcome: boolean;
}

/** The code was sent, but no readable response arrived. The code may be spent. */
export interface OutcomeUnknownFailure extends ServerFacts {
  readonly kind: 'outcome_unknown';
  readonly cause: UnknownOutcomeCause;
}

/** LoginRadius received too many requests. The code was not checked. */
export interface RateLimitedFailure extends ServerFacts {
  readonly kind: 'rate_limited';
  /**
   * How long to wait, in milliseconds, from `Retry-After`. `null` when the header is missing, is hidden
   * by CORS, cannot be read, or asks for more than a day.
   */
  readonly retryAfterMs: number | null;
}

/** LoginRadius locked the account, or asks for more before it checks a code. */
export interface LockedFailure extends ServerFacts {
  readonly kind: 'locked';
  readonly reason: LockReason;
  /** When a temporary lock ends (`Data.LoginLockedTimeout`). `null` when the end is unknown. */
  readonly unlocksAt: Date | null;
}

/** The MFA token has expired or is invalid (1103, 1104, 1193). */
export interface SessionExpiredFailure extends ServerFacts {
  readonly kind: 'session_expired';
}

/** The code was accepted, but LoginRadius requires another step before it issues tokens (1194, 1226). */
export interface ActionRequiredFailure extends ServerFacts {
  readonly kind: 'action_required';
  readonly action: RequiredAction;
  /**
   * The token for that step: `Data.access_token` or `Data.ConsentToken`. It is not enumerable, so logs
   * and serializers do not include it. The copies for the mutation cache and `onFailure` do not have
   * it.
   */
  readonly token?: string | null;
}

/** A failure whose kind has no further properties. */
export interface PlainFailure extends ServerFacts {
  readonly kind: PlainFailureKind;
}

/** Every way an attempt can fail. Discriminated on `kind`. */
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
