import { http, type HttpHandler } from 'msw';
import { toBrokenResponse, toEndlessResponse, toResponse } from './responses.js';
import type { Simulator } from '../simulator.js';

/** The options of `createHandlers`. */
export interface HandlerOptions {
  /**
   * Where your login page sends its requests: the value of the challenge's `endpoint.baseUrl`. A path
   * such as `/api` is on the page's own origin.
   * @default 'https://api.loginradius.com'
   */
  readonly baseUrl?: string | undefined;
}

/**
 * Mounts the simulator as request handlers of MSW 2 or 3, in Node and in browsers. The handlers answer
 * both paths of the backup code call and both first login calls, and leave every other request to the
 * handlers after them. The page sees a dropped connection as a network error.
 *
 * @example
 * const simulator = createSimulator();
 * const server = setupServer(...createHandlers(simulator));
 *
 * @param simulator Create it without `basePath`: `baseUrl` contains the prefix.
 */
export function createHandlers(
  simulator: Pick<Simulator, 'handle' | 'owns'>,
  { baseUrl = 'https://api.loginradius.com' }: HandlerOptions = {},
): HttpHandler[] {
  const base = baseUrl.replace(/\/+$/, '');
  const prefix = base.replace(/^[a-z]+:\/\/[^/]+/i, '');
  return [
    http.all(`${base}/*`, ({ request }) => {
      const { pathname, search } = new URL(request.url);
      const path = pathname.slice(prefix.length) + search;
      return simulator.owns(path) ? respond(simulator, path, request) : undefined;
    }),
  ];
}

async function respond(
  simulator: Pick<Simulator, 'handle'>,
  url: string,
  request: Request,
): Promise<Response> {
  const { method, signal } = request;
  const headers = Object.fromEntries(request.headers);
  const readBody = () => request.text();
  const outcome = await simulator
    .handle({ method, url, headers, readBody, signal })
    .catch((error: unknown) => {
      if (signal.aborted) return { type: 'drop' } as const;
      throw error;
    });
  switch (outcome.type) {
    case 'answer':
      return toResponse(outcome.answer);
    case 'drop_mid_body':
      return toBrokenResponse(outcome.answer);
    case 'endless_body':
      return toEndlessResponse(outcome.answer, signal);
    case 'drop':
      return Response.error();
    case 'never_answer':
      return new Promise(() => {});
    default:
      return outcome satisfies never;
  }
}
