import type { BackupCodeError } from '../failure/BackupCodeError.js';
import type { ReplayStore } from './replayStore.js';

/** The app's callbacks that can fail. */
export type FallibleCallback = 'onSignedIn' | 'onActionRequired' | 'clientIp';

/**
 * Why the handler refused a request:
 * - `method` (405): the request is not a `POST`.
 * - `origin_not_allowed` (403): `allowedOrigins` does not contain the page's origin, or no browser sent
 *   the request.
 * - `content_type` (415): the body is not declared as JSON.
 * - `too_large` (413): the body has more than 4 kB.
 * - `body_unreadable` (422): the body broke off, or a middleware has read it.
 * - `body_malformed` (422): the body is not JSON with a `code` and a `challengeKey`, or its `attemptId`
 *   is not a string.
 * - `cookie_missing` (401): the request has no cookie of the handler.
 * - `cookie_unusable` (401): the cookie has expired, or no `secret` opens it.
 * - `challenge_replaced` (401): the cookie belongs to another first login, such as another tab's.
 */
export type RefusalReason =
  | 'method'
  | 'origin_not_allowed'
  | 'content_type'
  | 'too_large'
  | 'body_unreadable'
  | 'body_malformed'
  | 'cookie_missing'
  | 'cookie_unusable'
  | 'challenge_replaced';

/** What `onFailure` gets. No member contains a code, a token or a key of the handler. */
export type HandlerFailure =
  /** The sign-in failed: LoginRadius refused it, or the response was lost. */
  | { readonly type: 'sign_in'; readonly error: BackupCodeError }
  /** The handler refused the request and did not call LoginRadius. */
  | {
      readonly type: 'refused';
      readonly reason: RefusalReason;
      /** The HTTP status of the handler's response. */
      readonly status: number;
      readonly error: BackupCodeError;
    }
  /** The replay store threw, or took too long (`error` is then a `TimeoutError`). */
  | {
      readonly type: 'replay_store';
      readonly operation: keyof ReplayStore;
      readonly error: unknown;
    }
  /** A callback of the app threw, or took too long (`error` is then a `TimeoutError`). */
  | { readonly type: 'callback'; readonly callback: FallibleCallback; readonly error: unknown }
  /** The handler itself failed. Please report it. */
  | { readonly type: 'unexpected'; readonly error: unknown };

/** Called for each failure of the back end, with the request that failed. */
export type OnHandlerFailure = (
  failure: HandlerFailure,
  request: Request,
) => void | PromiseLike<void>;

/** Reports the failures of one request to `onFailure`. Never throws and never waits. */
export type ReportFailure = (failure: HandlerFailure) => void;

export function createReport(
  onFailure: OnHandlerFailure | undefined,
  request: Request,
): ReportFailure {
  return (failure) => {
    const tell = async () => onFailure?.(failure, request);
    // A failed log must not fail the sign-in.
    tell().catch(() => {});
  };
}
