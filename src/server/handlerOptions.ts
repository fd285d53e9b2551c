import type { RequiredAction } from '../failure/failure.js';
import type { EndpointOptions } from '../loginradius/endpoint.js';
import type { VerifiedLogin } from '../loginradius/readAnswer.js';
import type { OnHandlerFailure } from './handlerFailure.js';
import type { ReplayStore } from './replayStore.js';

/** What a callback sends back to the browser. */
export interface CallbackResponse {
  /** Such as the `Set-Cookie` of your session. */
  readonly headers?: HeadersInit | undefined;
}

/** What `onSignedIn` sends back to the browser. */
export interface SignedInResponse extends CallbackResponse {
  /**
   * What the step's `onSuccess` gets, as JSON: the part of the profile that the page shows. Tokens
   * reach the browser only if you put them here.
   * @default none: `onSuccess` gets `undefined`
   */
  readonly result?: unknown;
}

/** The step that LoginRadius wants before it issues tokens. The code is spent. */
export interface ServerActionRequired {
  readonly action: RequiredAction;
  /** `Data.access_token` or `Data.ConsentToken` of LoginRadius's answer. Never reaches the browser. */
  readonly token: string | null;
}

/** The options of `createBackupCodeHandler`. */
export interface BackupCodeHandlerOptions {
  /** The tenant's API key. */
  apiKey: string;
  /**
   * Seals the cookie and the replay store: 32 bytes or more, random, such as
   * `openssl rand -base64 32`. In a list the first seals and all of them open. To replace one: add the
   * new one at the end and deploy, move it to the front and deploy, remove the old one an hour later.
   */
  secret: string | readonly string[];
  /** Origins of the pages that may send codes, such as `https://login.example.com`. */
  allowedOrigins: readonly string[];
  /** `memoryReplayStore()` for one process, `redisReplayStore(…)` for several. */
  replayStore: ReplayStore;
  /**
   * Makes your session, and returns what the browser gets. Fires once per sign-in, and again with the
   * same login only if it threw, took longer than 10 s, or its process died in it.
   */
  onSignedIn: (
    login: VerifiedLogin,
    request: Request,
  ) => SignedInResponse | PromiseLike<SignedInResponse>;
  /**
   * Fires when the code was accepted and LoginRadius wants a privacy policy or a consent form
   * accepted first. Keep the token in your session; the browser learns the action alone.
   * @default none: the token is dropped
   */
  onActionRequired?:
    | ((
        action: ServerActionRequired,
        request: Request,
      ) => CallbackResponse | void | PromiseLike<CallbackResponse | void>)
    | undefined;
  /**
   * Fires for every failure, for your logs and your audit. The handler does not wait for it: where a
   * platform ends a request with its response, pass the promise to the platform's `waitUntil`.
   * @default none
   */
  onFailure?: OnHandlerFailure | undefined;
  /**
   * The IP address of the person, sent on as `X-Origin-IP`. Take it from what your own proxy sets:
   * a person can forge the rest of `X-Forwarded-For`.
   * @default none: LoginRadius's risk rules see your server's address for everyone
   */
  clientIp?: ((request: Request) => string | null | undefined) | undefined;
  /**
   * Where and how LoginRadius is called.
   * @default LoginRadius's public endpoint, 15 s time-out
   */
  endpoint?: EndpointOptions | undefined;
  /**
   * For a demo over http in WebKit, which refuses `__Host-` cookies there: a cookie without `Secure`
   * and without the prefix. Allowed only if every one of `allowedOrigins` is a loopback origin.
   * @default false
   */
  insecureLoopbackCookie?: boolean | undefined;
}
