import { BackupCodeError } from './failure/BackupCodeError.js';
import { createDeadline } from './failure/createDeadline.js';
import { type BackupCodeFailure, noAnswer, type UnknownOutcomeCause } from './failure/failure.js';
import { failureTraits } from './failure/failureTraits.js';
import { readFailureJson } from './failure/readFailureJson.js';
import { unknownOutcome, withinTime } from './failure/withinTime.js';

/** The options of `verifyAt`. */
export interface VerifyAtOptions {
  /**
   * Headers for your back end, such as a CSRF token. If you pass a function, it runs for each attempt. If it
   * throws before the first attempt, the failure is `configuration`.
   * @default none
   */
  headers?: HeadersInit | (() => HeadersInit) | undefined;
  /**
   * Makes the request.
   * @default the global `fetch` at the time of the request
   */
  fetch?: typeof fetch | undefined;
}

/**
 * Sends one code and resolves to the `result` of your back end's `onSignedIn`. Pass it to the step as
 * `verify`, or call it yourself.
 */
export type VerifyAt<Result> = (
  code: string,
  context: { signal?: AbortSignal | undefined; challengeKey: string },
) => Promise<Result>;

/** The outcome of one attempt. */
type Outcome<Result> =
  | { readonly type: 'signed_in'; readonly result: Result }
  | {
      readonly type: 'failed';
      readonly failure: BackupCodeFailure;
      /** Whether it is the outcome of the first attempt too, which the replay store has kept. */
      readonly isReplay: boolean;
    }
  | { readonly type: 'lost'; readonly cause: UnknownOutcomeCause };

const tryMs = 5_000;
const wholeMs = 15_000;
const firstPauseMs = 250;
const longestPauseMs = 2_000;

/** Statuses for a mistake in the integration, from the handler or from a proxy before it. */
const integrationStatuses = [403, 404, 405, 413, 415];

/**
 * Creates the `verify` for a back end with `createBackupCodeHandler`. If the response is lost, `verify`
 * sends the same code again: 5 s for each attempt, 15 s in total. Use it only with this handler, because
 * another back end would send the code to LoginRadius twice.
 *
 * Rejects only with `BackupCodeError`.
 *
 * @param url A path or a URL on the page's own origin. `<base>` does not change it.
 */
export function verifyAt<Result = unknown>(
  url: string,
  options: VerifyAtOptions = {},
): VerifyAt<Result> {
  return async (code, { signal, challengeKey }) => {
    const target = resolveUrl(url);
    if (!target) throw configurationError('the url must be on the page’s own origin');
    if (signal?.aborted) throw new BackupCodeError({ kind: 'offline', ...noAnswer });
    // Distinguishes this press from the next one with the same code. It is no secret.
    const body = JSON.stringify({ code, challengeKey, attemptId: String(Math.random()) });
    // After it, the back end may have forgotten the code, and would send it to LoginRadius again.
    const getLeftMs = createDeadline(wholeMs);
    let lostTo: UnknownOutcomeCause | undefined;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      const headers = createHeaders(options.headers);
      if (!headers)
        throw lostTo ? unknownOutcome(lostTo) : configurationError('headers threw or is invalid');
      const timeoutMs = Math.min(tryMs, getLeftMs());
      const init = { method: 'POST', headers, body } as const;
      const outcome = await tryOnce<Result>(target, init, options.fetch, timeoutMs, signal);
      if (outcome.type === 'signed_in') return outcome.result;
      if (outcome.type === 'failed') {
        throw new BackupCodeError(lostTo ? withDoubt(outcome, lostTo) : outcome.failure);
      }
      lostTo = outcome.cause;
      const canTryAgain = pauseMs < getLeftMs();
      if (canTryAgain) await pause(pauseMs, signal);
      if (!canTryAgain || signal?.aborted) throw unknownOutcome(lostTo);
    }
  };
}

function configurationError(reason: string): BackupCodeError {
  return new BackupCodeError(
    { kind: 'configuration', ...noAnswer },
    `nothing was sent: verifyAt: ${reason}`,
  );
}

/** Returns `null` if the app's function throws, or if a header is invalid. */
function createHeaders(headers: VerifyAtOptions['headers']): Headers | null {
  try {
    const all = new Headers(typeof headers === 'function' ? headers() : headers);
    all.set('Content-Type', 'application/json');
    return all;
  } catch {
    return null;
  }
}

/**
 * Resolves a URL. Returns `null` for another origin, for a URL that cannot be fetched, and outside a page.
 */
function resolveUrl(url: string): string | null {
  try {
    const { origin } = location;
    const { href } = new URL(url, origin);
    // The origin of a `blob:` URL, or of one with a password, is the page's too.
    return href.startsWith(`${origin}/`) ? href : null;
  } catch {
    return null;
  }
}

/** Sends one request and reads the whole response. Never rejects: `fetch`'s errors can hold the URL. */
async function tryOnce<Result>(
  url: string,
  init: RequestInit,
  send: typeof fetch = fetch,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Outcome<Result>> {
  const ask = async (stop: AbortSignal): Promise<Outcome<Result>> => {
    const response = await send(url, {
      ...init,
      signal: stop,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
    return readOutcome(response.status, await response.text());
  };
  try {
    return await withinTime(timeoutMs, ask, signal);
  } catch (error) {
    const isGivenUp = error instanceof BackupCodeError && error.failure.kind === 'outcome_unknown';
    return { type: 'lost', cause: isGivenUp ? error.failure.cause : 'network' };
  }
}

/** Accepts only a body from the handler. A proxy's page or half a response is a lost response. */
function readOutcome<Result>(status: number, body: string): Outcome<Result> {
  const { ok, result, failure, replay } = parse(body);
  // SAFETY: the app's `onSignedIn` defines the result, and the app names its type.
  if (status === 200 && ok === true) return { type: 'signed_in', result: result as Result };
  const known = ok === false && status >= 400 ? readFailureJson(failure) : null;
  if (known) {
    // Without its replay store, or before it has opened the cookie, the back end cannot recognize an attempt.
    const isReplay = replay !== false && (known.errorCode ?? known.status) !== null;
    return { type: 'failed', failure: known, isReplay };
  }
  return integrationStatuses.includes(status)
    ? {
        type: 'failed',
        failure: { kind: 'configuration', errorCode: null, status },
        isReplay: false,
      }
    : { type: 'lost', cause: 'unreadable' };
}

function parse(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}

/**
 * What a failure means after an earlier attempt of this call was lost, which may have spent the code. A
 * refused code is marked. A failure that would say that the code was not used leaves the outcome unknown.
 */
function withDoubt(
  { failure, isReplay }: Outcome<never> & { readonly type: 'failed' },
  lostTo: UnknownOutcomeCause,
): BackupCodeFailure {
  if (isReplay) return failure;
  if (failure.kind === 'invalid_code') return { ...failure, afterUnknownOutcome: true };
  const [, statement] = failureTraits[failure.kind];
  return statement === 'not_used' || statement === 'unused_still_work'
    ? unknownOutcome(lostTo).failure
    : failure;
}

function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  const over = new AbortController();
  return new Promise<void>((resolve) => {
    setTimeout(resolve, delayMs);
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { signal: over.signal });
  }).finally(() => over.abort());
}
