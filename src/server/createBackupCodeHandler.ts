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

/** What the page needs for the step. */
export interface StartedChallenge {
  /** The `Set-Cookie` header to send with your answer. It holds the MFA token, sealed. */
  readonly setCookie: string;
  /** For the step's `challengeKey`. New with each first login; useless without the cookie. */
  readonly challengeKey: string;
  /** For the step's `expiresAt`. */
  readonly expiresAt: Date;
  /** The second factors that the account has set up, for "use another method". */
  readonly methods: readonly SecondFactorMethod[];
}

/** The back end of one tenant. See `createBackupCodeHandler`. */
export interface BackupCodeHandler {
  /**
   * Seals the MFA token of a first login. Takes what `readFirstLogin` takes.
   *
   * @returns `null` when no second factor is asked for: the person is signed in, or the login failed.
   *   `readFirstLogin` tells which.
   */
  readonly begin: (firstLoginBody: unknown) => Promise<StartedChallenge | null>;
  /** Clears the cookie, for when the person starts over or signs out. A sign-in does not clear it. */
  readonly end: () => { readonly setCookie: string };
  /**
   * Answers the step's requests. Never rejects. Send it the request before any middleware reads the
   * body.
   *
   * @param context What the platform passes with a request. Its `waitUntil`, where it has one, lets a
   *   Worker finish a sign-in whose browser has left.
   */
  readonly fetch: (request: Request, context?: object) => Promise<Response>;
}

/** How long the cookie lasts when LoginRadius does not say when the MFA token ends. */
const usualLifetimeMs = 900_000;

/** How long a callback and the store can take after LoginRadius has answered, generously. */
const afterCallMs = 20_000;

/**
 * The back end of the backup code step: it keeps the API key and the MFA token away from the browser,
 * and fetches a lost answer again without sending the code twice.
 *
 * @throws TypeError at once for options that cannot work. It names the option, never its value.
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
      keepAlive(context, answer);
      return toResponse(await answer);
    },
  };
}

/** Asks the platform not to stop before a promise settles, where the platform can be asked. */
function keepAlive(context: object | undefined, work: Promise<unknown>): void {
  if (context && 'waitUntil' in context && typeof context.waitUntil === 'function') {
    context.waitUntil(work);
  }
}
