import type { QueryClient } from '@tanstack/react-query';
import type { AuthTokens } from '../loginradius/authTokens.js';
import type { BackupCodeError } from '../failure/BackupCodeError.js';
import type { BackupCodeFormat } from '../code/codeFormat.js';
import type { EndpointCredentials, EndpointOptions } from '../loginradius/endpoint.js';
import type { LoginRadiusProfile } from '../loginradius/loginRadiusTypes.js';
import type { ActionRequired } from './challengeAction.js';
import type { ChallengeEvent } from './challengeEvents.js';

/** What both hooks need to send a code and to hand on what comes of it. */
export interface VerificationOptions extends EndpointCredentials {
  /** The tenant's public API key. Empty or missing: the step ends with `configuration` at once. */
  apiKey: string;
  /**
   * The MFA token of the first login step (`SecondFactorAuthenticationToken`). A new one starts the
   * step afresh.
   */
  secondFactorToken: string;
  /**
   * Fires once per accepted code, even if the step has left the screen meanwhile: the code is spent,
   * so dropping the result would lose the login. `profile` is the vendor's, unchanged; pass it
   * through `redactProfile` before you keep it anywhere.
   */
  onSuccess: (tokens: AuthTokens, profile: LoginRadiusProfile | null) => void;
  /**
   * Fires for each failure that reached the server or tried to. Left out: the person is told all the
   * same.
   * @default none: the person is told all the same
   */
  onFailure?: ((error: BackupCodeError) => void) | undefined;
  /**
   * Where and how the request is made.
   * @default the vendor's public endpoint, 15 s time-out
   */
  endpoint?: EndpointOptions | undefined;
  /**
   * The React Query client to use.
   * @default the nearest one, otherwise a private one
   */
  queryClient?: QueryClient | undefined;
}

export interface ChallengeOptions extends VerificationOptions {
  /**
   * "Use another method".
   * @default none: no such button
   */
  onUseAnotherMethod?: (() => void) | undefined;
  /**
   * "I cannot find my codes".
   * @default none: no such button
   */
  onLostCodes?: (() => void) | undefined;
  /**
   * "Start again", where only a new first login step helps.
   * @default none: no such button
   */
  onStartOver?: (() => void) | undefined;
  /**
   * The code was accepted, and the server wants a privacy policy or a consent form accepted before
   * it hands out tokens. Fires when the person presses the button.
   * @default none: no such button
   */
  onActionRequired?: ((action: ActionRequired) => void) | undefined;
  /**
   * When the MFA token ends (`ExpireIn` of the first login step), as a `Date`, an ISO text or
   * milliseconds since 1970: a fixed moment, not one that each render puts off. The step warns a minute before, and ends itself then. Left out, or past
   * already when the step appears: it goes on until the server says that the token has expired.
   * @default none: the server ends it
   */
  expiresAt?: Date | string | number | undefined;
  /**
   * Fires for each step of a person's way through, for a funnel. No event holds a code, a token, a
   * key or a text of the server.
   * @default none
   */
  onEvent?: ((event: ChallengeEvent) => void) | undefined;
  /**
   * What the tenant's codes look like.
   * @default eight letters and digits, letter case kept, hyphens taken out
   */
  format?: BackupCodeFormat | undefined;
}
