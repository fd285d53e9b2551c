import type { RequiredAction } from '../failure/failure.js';
import type { EndpointOptions } from '../loginradius/endpoint.js';
import type { VerifiedLogin } from '../loginradius/readAnswer.js';
import type { OnHandlerFailure } from './handlerFailure.js';
import type { ReplayStore } from './replayStore.js';

/** The part of the response that your callback sets. */
export interface CallbackResponse {
  /** Headers such as the `Set-Cookie` of your session. */
  readonly headers?: HeadersInit | undefined;
}

/** The part of the response that your `onSignedIn` sets. */
export interface SignedInResponse extends CallbackResponse {
  /**
   * A JSON value for the challenge's `onSuccess`, such as the part of the profile that the page shows.
   * Tokens reach the browser only if you put them here.
   * @default none, so `onSuccess` gets `undefined`
   */
  readonly result?: unknown;
}

/** The step that LoginRadius requires before it issues tokens. The code is spent. */
export interface ServerActionRequired {
  readonly action: RequiredAction;
  /**
   * `Data.access_token` or `Data.ConsentToken` of LoginRadius's response. Never reaches the browser.
   */
  readonly token: string | null;
}

/** The options of `createBackupCodeHandler`. */
export interface BackupCodeHandlerOptions {
  /** The tenant's API key. */
  apiKey: string;
  /**
   * Encrypts the cookie and the replay store. Use at least 32 random bytes, such as the output of
   * `openssl rand -base64 32`. In a list, the first secret encrypts, and every secret decrypts. To
   * replace a secret, add the new one at the end of the list and deploy. Then move the new one to the
   * front and deploy. Remove the old one an hour later.
   */
  secret: string | readonly string[];
  /** The origins of the pages that may send codes, such as `https://login.example.com`. */
  allowedOrigins: readonly string[];
  /** `memoryReplayStore()` for one process, `redisReplayStore(…)` for several. */
  replayStore: ReplayStore;
  /**
   * Creates your session and returns the response's headers and result. Called once per sign-in. The
   * handler repeats a call only if the first one threw, took longer than 10 s, or its process died.
   */
  onSignedIn: (
    login: VerifiedLogin,
    request: Request,
  ) => SignedInResponse | PromiseLike<SignedInResponse>;
  /**
   * Called when LoginRadius accepted the code, but the person must first accept a privacy policy or a
   * consent form. Keep the token in your session. The browser gets only the action.
   * @default none, so the token is dropped
   */
  onActionRequired?:
    | ((
        action: ServerActionRequired,
        request: Request,
      ) => CallbackResponse | void | PromiseLike<CallbackResponse | void>)
    | undefined;
  /**
   * Called for every failure, for your logs and audits. The handler does not wait for the returned
   * promise. If your platform stops work after the response, pass this promise to its `waitUntil`.
   * @default none
   */
  onFailure?: OnHandlerFailure | undefined;
  /**
   * Returns the person's IP address. The handler sends the address as `X-Origin-IP`. Read it from a
   * header that your own proxy sets, because a person can forge the rest of `X-Forwarded-For`.
   * @default none, so LoginRadius's risk rules see your server's address for everyone
   */
  clientIp?: ((request: Request) => string | null | undefined) | undefined;
  /**
   * Where and how the handler calls LoginRadius.
   * @default LoginRadius's public endpoint, with a time-out of 15 s
   */
  endpoint?: EndpointOptions | undefined;
  /**
   * Uses a cookie without `Secure` and without the prefix `__Host-`. Set this option for a demo over
   * HTTP, because WebKit refuses the prefix there. All `allowedOrigins` must then be loopback origins.
   * @default false
   */
  insecureLoopbackCookie?: boolean | undefined;
}
