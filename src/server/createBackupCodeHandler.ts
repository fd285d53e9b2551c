import { readFirstLogin } from '../loginradius/readFirstLogin.js';
import type { SecondFactorMethod } from '../loginradius/secondFactorMethods.js';
import { serverErrorAnswer, toResponse } from './answer.js';
import { answerRequest, claimMsOf } from './answerRequest.js';
import { createChallengeCookie } from './challengeCookie.js';
import { checkOptions, listSecrets } from './checkOptions.js';
import { createReport } from './handlerFailure.js';
import type { BackupCodeHandlerOptions } from './handlerOptions.js';
import { createInFlight } from './inFlight.js';
import { createKeyRing } from './keyRing.js';

/** The values for the page and its challenge. */
export interface StartedChallenge {
  /** The `Set-Cookie` header for your response. The cookie contains the encrypted MFA token. */
  readonly setCookie: string;
  /** The challenge's `challengeKey`: new for each first login, and useless without the cookie. */
  readonly challengeKey: string;
  /** The challenge's `expiresAt`. */
  readonly expiresAt: Date;
  /** The second factors that the account has set up, for "use another method". */
  readonly methods: readonly SecondFactorMethod[];
}

/** The back end of one tenant. See `createBackupCodeHandler`. */
export interface BackupCodeHandler {
  /**
   * Encrypts the MFA token of a first login into a cookie. Send `setCookie` with your own response.
   *
   * @param firstLoginBody The text of LoginRadius's response, or the result of `JSON.parse`.
   * @returns `null` when LoginRadius requires no second factor, or when the login failed. Call
   *   `readFirstLogin` to distinguish the two.
   * @throws RangeError when the cookie would have more than 4096 bytes, because browsers drop such a
   *   cookie. The MFA token is then too long: keep it in your own session.
   */
  readonly begin: (firstLoginBody: unknown) => Promise<StartedChallenge | null>;
  /**
   * Clears the cookie. Call it when the person starts over or signs out. A sign-in does not clear the
   * cookie.
   */
  readonly end: () => { readonly setCookie: string };
  /**
   * Responds to the requests of the challenge. Never rejects. Pass the request before any middleware
   * reads the body.
   *
   * @param context The context that your platform passes with a request. If it has `waitUntil`, a Worker
   *   can finish a sign-in after the browser has left.
   */
  readonly fetch: (request: Request, context?: object) => Promise<Response>;
}

/** How long the cookie lasts when LoginRadius does not say when the MFA token expires. */
const usualLifetimeMs = 900_000;

/** A generous limit for the callback and the store, after LoginRadius has responded. */
const afterCallMs = 20_000;

/**
 * Creates the back end of the challenge. The back end keeps the API key and the MFA token out of the
 * browser. When a request is lost or repeated between the page and the back end, the back end returns the
 * same response, and does not send the code again. A response that is lost between the back end and
 * LoginRadius is `outcome_unknown`.
 *
 * @throws TypeError for options that cannot work. The message names the option, never its value.
 */
export function createBackupCodeHandler(options: BackupCodeHandlerOptions): BackupCodeHandler {
  checkOptions(options);
  const cookie = createChallengeCookie(
    createKeyRing(listSecrets(options)),
    options.insecureLoopbackCookie ?? false,
  );
  const inFlight = createInFlight(claimMsOf(options) + afterCallMs);

  return {
    async begin(firstLoginBody) {
      const login = readFirstLogin(firstLoginBody);
      if (login.kind !== 'second_factor_required') return null;
      const { secondFactorToken, methods } = login;
      const expiresAt = login.expiresAt ?? new Date(Date.now() + usualLifetimeMs);
      const challengeKey = crypto.randomUUID();
      const setCookie = await cookie.seal({
        secondFactorToken,
        challengeKey,
        expiresAt: expiresAt.getTime(),
      });
      return { setCookie, challengeKey, expiresAt, methods };
    },
    end: () => ({ setCookie: cookie.clear }),
    async fetch(request, context) {
      const report = createReport(options.onFailure, request);
      const answer = answerRequest({ options, cookie, inFlight }, request, report).catch(
        (error: unknown) => {
          report({ type: 'unexpected', error });
          return serverErrorAnswer();
        },
      );
      try {
        keepAlive(context, answer);
      } catch (error) {
        // The code is on its way: the person gets the answer in any case.
        report({ type: 'unexpected', error });
      }
      return toResponse(await answer);
    },
  };
}

/** Asks the platform, if it has `waitUntil`, to keep the process alive until a promise settles. */
function keepAlive(context: object | undefined, work: Promise<unknown>): void {
  if (context && 'waitUntil' in context && typeof context.waitUntil === 'function') {
    context.waitUntil(work);
  }
}
