import type { QueryClient } from '@tanstack/react-query';
import type { AuthTokens } from '../loginradius/authTokens.js';
import type { BackupCodeError } from '../failure/BackupCodeError.js';
import type { BackupCodeFormat } from '../code/codeFormat.js';
import type { EndpointCredentials, EndpointOptions } from '../loginradius/endpoint.js';
import type { LoginRadiusProfile } from '../loginradius/loginRadiusTypes.js';
import type { ActionRequired } from './challengeAction.js';
import type { ChallengeEvent } from './challengeEvents.js';

/** What applies to every code that is sent, whoever checks it. */
interface RequestOptions {
  /**
   * Called once for each failure that reached the server or tried to, before it shows. Not
   * called for failures that are handled locally: `invalid_format` and a missing option.
   * @default none
   */
  onFailure?: ((error: BackupCodeError) => void) | undefined;
  /**
   * The React Query client that shows each request as a mutation, with the key
   * `['backup-code-challenge']`. The mutation has no variables, no data and no error.
   * @default a private client
   */
  queryClient?: QueryClient | undefined;
}

/** What both hooks need to send a code to LoginRadius and to deliver its outcome. */
export interface VerificationOptions extends EndpointCredentials, RequestOptions {
  /**
   * The tenant's public API key. If it is empty or missing, the challenge ends with `configuration` at
   * once.
   */
  apiKey: string;
  /**
   * The MFA token of the first login step (`SecondFactorAuthenticationToken`). A new one starts the
   * challenge afresh.
   */
  secondFactorToken: string;
  /**
   * Where and how the request is made.
   * @default LoginRadius's public endpoint, with a time-out of 15 s
   */
  endpoint?: EndpointOptions | undefined;
}

/** What `verify` gets beside the code. */
export interface VerifyContext {
  /** Aborts after 30 s, when the challenge has stopped waiting. */
  signal: AbortSignal;
  /** The `challengeKey` of the challenge. */
  challengeKey: string;
}

/**
 * Sends one code to your back end, and resolves to what your app calls a sign-in. Rejects with
 * `BackupCodeError` for a failure that it knows. Anything else that it rejects with, a failure that
 * lacks a property, and no outcome within 30 s, count as `outcome_unknown`.
 */
export type VerifyCode<Result> = (code: string, context: VerifyContext) => Promise<Result>;

/** The options of either set-up. */
interface CommonOptions extends RequestOptions {
  /**
   * The action "Use another method".
   * @default none: no such button
   */
  onUseAnotherMethod?: (() => void) | undefined;
  /**
   * The action "I do not have my codes".
   * @default none: no such button
   */
  onLostCodes?: (() => void) | undefined;
  /**
   * The action "Start over", where a new first login step helps.
   * @default none: no such button
   */
  onStartOver?: (() => void) | undefined;
  /**
   * The action "Contact support", where the person can do nothing else.
   * @default none: no such button
   */
  onContactSupport?: (() => void) | undefined;
  /**
   * LoginRadius accepted the code, and requires the person to accept a privacy policy or a consent
   * form before it issues tokens. Called when the person presses the button.
   * @default none: no such button
   */
  onActionRequired?: ((action: ActionRequired) => void) | undefined;
  /**
   * When the MFA token expires: `ExpireIn` of the first login response. A `Date`, an ISO string, or
   * milliseconds since 1970. Pass a stable value; do not recompute it on each render. The challenge
   * warns a minute before, and says when the time may be up. Only the server ends it, because its
   * clock may be another. If it is already past at mount, the challenge ignores it.
   * @default none: no warning, and none for `null`, which `readFirstLogin` returns for an unreadable end
   */
  expiresAt?: Date | string | number | null | undefined;
  /**
   * Called for each step of the person through the challenge, for a funnel. No event holds a code, a
   * token, a key or a text of the server.
   * @default none
   */
  onEvent?: ((event: ChallengeEvent) => void) | undefined;
  /**
   * What the tenant's codes look like.
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
export interface ChallengeOptions extends CommonOptions, VerificationOptions {
  verify?: undefined;
  challengeKey?: OnlyWithVerify | undefined;
  /**
   * Called once for each accepted code, before anything else happens with it, even after an unmount.
   * The code is spent, so a lost result would be a lost login. `profile` is LoginRadius's, unchanged;
   * pass it through `redactProfile` before you keep it. If it returns a promise that rejects, or the
   * page has not moved on 30 s after it settled, the challenge offers to start over.
   */
  onSuccess: (tokens: AuthTokens, profile: LoginRadiusProfile | null) => unknown;
}

/** A challenge that sends the code through your app's own back end. */
export interface BackEndChallengeOptions<Result> extends CommonOptions {
  /** Sends the code, such as `verifyAt('/api/backup-code')`. The challenge calls the latest one. */
  verify: VerifyCode<Result>;
  /**
   * Names this sign-in to your back end (`begin()` of `backup-code-challenge/server` makes one). A new
   * one starts the challenge afresh. If it is empty, the challenge ends with `configuration` at once.
   */
  challengeKey: string;
  apiKey?: undefined;
  secondFactorToken?: undefined;
  endpoint?: undefined;
  /**
   * Called once for each accepted code, with what `verify` resolved to, before anything else happens
   * with it, even after an unmount: the code is spent. If it returns a promise that rejects, or the
   * page has not moved on 30 s after it settled, the challenge offers to start over.
   */
  onSuccess: (result: Result) => unknown;
}

/** What decides about a request: LoginRadius's credentials, or the app's own `verify`. */
export type Credentials =
  | (EndpointCredentials & Pick<ChallengeOptions, 'verify' | 'challengeKey'>)
  | Pick<
      BackEndChallengeOptions<unknown>,
      'verify' | 'challengeKey' | 'apiKey' | 'secondFactorToken' | 'endpoint'
    >;

/** The options of either set-up, as the runner takes them. */
export type AnyChallengeOptions = CommonOptions &
  Credentials & { onSuccess: (...login: never[]) => unknown };
