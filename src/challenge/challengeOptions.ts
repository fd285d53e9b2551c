import type { QueryClient } from '@tanstack/react-query';
import type { AuthTokens } from '../loginradius/authTokens.js';
import type { BackupCodeError } from '../failure/BackupCodeError.js';
import type { BackupCodeFormat } from '../code/codeFormat.js';
import type { EndpointCredentials, EndpointOptions } from '../loginradius/endpoint.js';
import type { LoginRadiusProfile } from '../loginradius/loginRadiusTypes.js';
import type { ActionRequired } from './challengeAction.js';
import type { ChallengeEvent } from './challengeEvents.js';

/** The options for every request, to LoginRadius or to your back end. */
interface RequestOptions {
  /**
   * Called once for each failure of a request, before the failure shows, and when the browser is
   * offline. The challenge does not call it for `invalid_format` or for a missing option;
   * `useVerifyBackupCode` does.
   * @default none
   */
  onFailure?: ((error: BackupCodeError) => void) | undefined;
  /**
   * Shows each request in this React Query client as a mutation, with the key
   * `['backup-code-challenge']`. The mutation has no variables, no data and no error.
   * @default a private client
   */
  queryClient?: QueryClient | undefined;
}

/** The options of both hooks for a request to LoginRadius. */
export interface LoginRadiusRequestOptions extends EndpointCredentials, RequestOptions {
  /**
   * The tenant's public API key. If the key is empty or missing, the challenge ends at once with
   * `configuration`.
   */
  apiKey: string;
  /**
   * The MFA token of the first login step (`SecondFactorAuthenticationToken`). A new
   * token restarts the challenge.
   */
  secondFactorToken: string;
  /**
   * Where and how to send the request.
   * @default LoginRadius's public endpoint, with a time-out of 15 s
   */
  endpoint?: EndpointOptions | undefined;
}

/** The second argument of `verify`. */
export interface VerifyContext {
  /** Aborts after 30 s, when the challenge stops waiting. */
  signal: AbortSignal;
  /** The `challengeKey` of the challenge. */
  challengeKey: string;
}

/**
 * Sends one code to your back end, and resolves to the value for `onSuccess`. Reject with a
 * `BackupCodeError` for each failure that you know. These count as `outcome_unknown`: any other error,
 * a failure that lacks a property, and a promise that does not settle within 30 s.
 */
export type VerifyCode<Result> = (code: string, context: VerifyContext) => Promise<Result>;

/** The options with and without a back end. */
interface CommonOptions extends RequestOptions {
  /**
   * The action "Use another method".
   * @default none, so the button does not show
   */
  onUseAnotherMethod?: (() => void) | undefined;
  /**
   * The action "I do not have my codes".
   * @default none, so the button does not show
   */
  onLostCodes?: (() => void) | undefined;
  /**
   * The action "Start over", back to the first login step.
   * @default none, so the button does not show
   */
  onStartOver?: (() => void) | undefined;
  /**
   * The action "Contact support". It shows when trying again cannot help.
   * @default none, so the button does not show
   */
  onContactSupport?: (() => void) | undefined;
  /**
   * The action "Continue". It shows when LoginRadius accepted the code, but issues tokens only after
   * the person accepts a privacy policy or a consent form.
   * @default none, so the button does not show
   */
  onActionRequired?: ((action: ActionRequired) => void) | undefined;
  /**
   * When the MFA token expires: `ExpireIn` of the first login response. A `Date`, an ISO string, or
   * milliseconds since 1970. Pass a stable value; do not recompute the value on each render. The
   * challenge warns a minute before this time, and again when the time may be up. Only the server ends
   * the challenge, because the device's clock may be wrong. The challenge ignores a time that is already
   * past at mount, and `null`, which `readFirstLogin` returns for an unreadable date.
   * @default none, so no warning shows
   */
  expiresAt?: Date | string | number | null | undefined;
  /**
   * Called for each action of the person and each outcome, to measure a funnel. No event contains a
   * code, a token, a key or a text from the server.
   * @default none
   */
  onEvent?: ((event: ChallengeEvent) => void) | undefined;
  /**
   * The format of the tenant's codes.
   * @default eight letters and digits; letter case is kept, hyphens are removed
   */
  format?: BackupCodeFormat | undefined;
}

/**
 * Forbids `challengeKey` without `verify`. No unit type such as `undefined`: TypeScript would take a
 * `challengeKey` in a spread for a missing one, and `onSuccess` for LoginRadius's.
 */
interface OnlyWithVerify {
  readonly belongsTo: 'verify';
  readonly isAllowed: never;
}

/** A challenge that sends the code to LoginRadius itself. */
export interface ChallengeOptions extends CommonOptions, LoginRadiusRequestOptions {
  verify?: undefined;
  challengeKey?: OnlyWithVerify | undefined;
  /**
   * Called once for each accepted code, even after an unmount. The call comes before anything else,
   * because the code is spent. `profile` is the profile as LoginRadius sent it. Pass it through
   * `redactProfile` before you store it. The challenge offers to start over if the returned promise
   * rejects, or if the challenge still shows 30 s after the promise resolved.
   */
  onSuccess: (tokens: AuthTokens, profile: LoginRadiusProfile | null) => unknown;
}

/** A challenge that sends the code through your app's own back end. */
export interface BackEndChallengeOptions<Result> extends CommonOptions {
  /**
   * Sends the code, such as `verifyAt('/api/backup-code')`. The challenge calls the `verify` of the
   * latest render.
   */
  verify: VerifyCode<Result>;
  /**
   * Identifies this sign-in at your back end. `begin()` of `backup-code-challenge/server` creates the
   * key. A new key restarts the challenge. If the key is empty, the challenge ends at once with
   * `configuration`.
   */
  challengeKey: string;
  apiKey?: undefined;
  secondFactorToken?: undefined;
  endpoint?: undefined;
  /**
   * Called once for each accepted code with the result of `verify`, even after an unmount. The call
   * comes before anything else, because the code is spent. The challenge offers to start over if the
   * returned promise rejects, or if the challenge still shows 30 s after the promise resolved.
   */
  onSuccess: (result: Result) => unknown;
}

/** The options that send a code: LoginRadius's credentials, or the app's own `verify`. */
export type Credentials =
  | (EndpointCredentials & Pick<ChallengeOptions, 'verify' | 'challengeKey'>)
  | Pick<
      BackEndChallengeOptions<unknown>,
      'verify' | 'challengeKey' | 'apiKey' | 'secondFactorToken' | 'endpoint'
    >;

/** The options with or without a back end, for the runner. */
export type AnyChallengeOptions = CommonOptions &
  Credentials & { onSuccess: (...login: never[]) => unknown };
