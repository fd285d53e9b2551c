import { type BackupCodeFailure, noAnswer } from '../failure/failure.js';

/** A response as plain data: it can be stored, and sent to everyone who waits for it. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** The integration's mistakes. The step shows them as `configuration`. */
export type IntegrationStatus = 403 | 405 | 413 | 415 | 422;

/** For every answer: no cache keeps it, and no browser takes it for anything but JSON. */
const commonHeaders = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

export function successAnswer(result: unknown, headers: HeadersInit | undefined): Answer {
  return {
    status: 200,
    headers: [...new Headers(headers)],
    body: JSON.stringify({ ok: true, result }),
  };
}

export interface FailureAnswerOptions {
  /** Left out: the status of the failure's kind. */
  readonly status?: number | undefined;
  readonly headers?: HeadersInit | undefined;
  /** Without it, an earlier send of the same code may have been forgotten. */
  readonly isReplayWorking?: boolean | undefined;
}

/**
 * A failure as the browser gets it. Own properties alone are copied: the token of `action_required`
 * is none, so it stays on the server.
 */
export function failureAnswer(
  failure: BackupCodeFailure,
  { status = statusOf(failure), headers, isReplayWorking = true }: FailureAnswerOptions = {},
): Answer {
  const all = new Headers(headers);
  if (failure.kind === 'rate_limited' && failure.retryAfterMs !== null) {
    all.set('Retry-After', String(Math.ceil(failure.retryAfterMs / 1000)));
  }
  return {
    status,
    headers: [...all],
    body: JSON.stringify({
      ok: false,
      failure: { ...failure },
      ...(!isReplayWorking && { replay: false }),
    }),
  };
}

export function integrationAnswer(status: IntegrationStatus, headers?: HeadersInit): Answer {
  return failureAnswer({ kind: 'configuration', ...noAnswer }, { status, headers });
}

/** The handler or a callback of the app failed. What LoginRadius answered is kept. */
export function serverErrorAnswer(): Answer {
  return failureAnswer({ kind: 'service_error', ...noAnswer }, { status: 500 });
}

function statusOf({ kind }: BackupCodeFailure): number {
  return kind === 'session_expired' ? 401 : kind === 'rate_limited' ? 429 : 422;
}

export function toResponse({ status, headers, body }: Answer): Response {
  const all = new Headers();
  // `append`, because each Set-Cookie is a header of its own.
  for (const [name, value] of headers) all.append(name, value);
  for (const [name, value] of Object.entries(commonHeaders)) all.set(name, value);
  return new Response(body, { status, headers: all });
}
