import { type BackupCodeFailure, noAnswer } from '../failure/failure.js';
import type { RefusalReason } from './handlerFailure.js';

/** A response as plain data, so that the handler can store it and send it to every waiting request. */
export interface Answer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** The status of each integration mistake. The challenge shows them as `configuration`. */
const integrationStatuses = {
  method: 405,
  origin_not_allowed: 403,
  content_type: 415,
  too_large: 413,
  body_unreadable: 422,
  body_malformed: 422,
} as const satisfies { readonly [Reason in RefusalReason]?: number };

/** The refusals that are mistakes of the integration. */
export type IntegrationMistake = keyof typeof integrationStatuses;

/** The headers of every answer. No cache keeps it, and no browser reads it as anything but JSON. */
const commonHeaders = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

/** Headers that describe a body. An app that passes on the headers of another response sends them too. */
const bodyHeaders = ['Content-Length', 'Content-Encoding', 'Transfer-Encoding'];

export function successAnswer(result: unknown, headers: HeadersInit | undefined): Answer {
  return {
    status: 200,
    headers: [...new Headers(headers)],
    body: JSON.stringify({ ok: true, result }),
  };
}

export interface FailureAnswerOptions {
  /** Default: the status of the failure's kind. */
  readonly status?: number | undefined;
  readonly headers?: HeadersInit | undefined;
  /** Whether the replay store works. If not, the handler may not know an earlier attempt. */
  readonly isReplayWorking?: boolean | undefined;
}

/**
 * Creates the answer to a failure. It has only the failure's own properties. The token of
 * `action_required` is not an own property, so it stays on the server.
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

export function integrationAnswer(mistake: IntegrationMistake): Answer {
  const headers = mistake === 'method' ? { Allow: 'POST' } : undefined;
  const status = integrationStatuses[mistake];
  return failureAnswer({ kind: 'configuration', ...noAnswer }, { status, headers });
}

/** Creates the answer for a failed handler or callback. The store keeps LoginRadius's response. */
export function serverErrorAnswer(): Answer {
  return failureAnswer({ kind: 'service_error', ...noAnswer }, { status: 500 });
}

function statusOf({ kind }: BackupCodeFailure): number {
  return kind === 'session_expired' ? 401 : kind === 'rate_limited' ? 429 : 422;
}

export function toResponse({ status, headers, body }: Answer): Response {
  const all = new Headers();
  // `append`, because each `Set-Cookie` needs a separate header.
  for (const [name, value] of headers) all.append(name, value);
  for (const name of bodyHeaders) all.delete(name);
  for (const [name, value] of Object.entries(commonHeaders)) all.set(name, value);
  return new Response(body, { status, headers: all });
}
