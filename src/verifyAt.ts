import { BackupCodeError } from './failure/BackupCodeError.js';
import { type BackupCodeFailure, noAnswer, type UnknownOutcomeCause } from './failure/failure.js';
import { readFailureJson } from './failure/readFailureJson.js';
import { unknownOutcome, withinTime } from './failure/withinTime.js';

/** The options of `verifyAt`. */
export interface VerifyAtOptions {
  /**
   * Headers for your back end, such as a CSRF token. If you pass a function, it runs for each attempt.
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
  | { readonly type: 'failed'; readonly failure: BackupCodeFailure; readonly isForgetful: boolean }
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
    if (!target) {
      throw new BackupCodeError(
        { kind: 'configuration', ...noAnswer },
        'the url of verifyAt must be on the page’s own origin',
      );
    }
    if (signal?.aborted) throw new BackupCodeError({ kind: 'offline', ...noAnswer });
    const body = JSON.stringify({ code, challengeKey });
    const endsAt = Date.now() + wholeMs;
    for (let pauseMs = firstPauseMs, tries = 1; ; tries += 1) {
      const timeoutMs = Math.min(tryMs, endsAt - Date.now());
      const outcome = await tryOnce<Result>(target, body, { ...options, signal, timeoutMs });
      if (outcome.type === 'signed_in') return outcome.result;
      if (outcome.type === 'failed') throw new BackupCodeError(withDoubt(outcome, tries > 1));
      const canTryAgain = Date.now() + pauseMs < endsAt;
      if (canTryAgain) await pause(pauseMs, signal);
      if (!canTryAgain || signal?.aborted) {
        throw unknownOutcome(outcome.cause);
      }
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    }
  };
}

/** Resolves a URL. Returns `null` for another origin, for an invalid URL, and outside a page. */
function resolveUrl(url: string): string | null {
  try {
    const { origin } = location;
    const resolved = new URL(url, origin);
    return resolved.origin === origin ? resolved.href : null;
  } catch {
    return null;
  }
}

interface TryOptions extends VerifyAtOptions {
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** Sends one request and reads the whole response. Never rejects: `fetch`'s errors can hold the URL. */
async function tryOnce<Result>(
  url: string,
  body: string,
  { headers, fetch: send = fetch, signal, timeoutMs }: TryOptions,
): Promise<Outcome<Result>> {
  const ask = async (stop: AbortSignal): Promise<Outcome<Result>> => {
    const all = new Headers(typeof headers === 'function' ? headers() : headers);
    all.set('Content-Type', 'application/json');
    const response = await send(url, {
      method: 'POST',
      headers: all,
      body,
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
  if (known) return { type: 'failed', failure: known, isForgetful: replay === false };
  return integrationStatuses.includes(status)
    ? {
        type: 'failed',
        failure: { kind: 'configuration', errorCode: null, status },
        isForgetful: false,
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
 * Marks a refused code as possibly spent by an earlier attempt of this call. Without its replay store,
 * the back end cannot know that.
 */
function withDoubt(
  { failure, isForgetful }: Outcome<never> & { readonly type: 'failed' },
  isRepeated: boolean,
): BackupCodeFailure {
  return isForgetful && isRepeated && failure.kind === 'invalid_code'
    ? { ...failure, afterUnknownOutcome: true }
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
