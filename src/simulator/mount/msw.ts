import { http, type HttpHandler } from 'msw';
import { toBrokenResponse, toResponse } from './responses.js';
import type { Simulator } from '../simulator.js';

export interface HandlerOptions {
  /**
   * Where your login page sends its calls: the same as the step's `endpoint.baseUrl`. A path such as
   * `/api` is one of the page's own origin.
   * @default 'https://api.loginradius.com'
   */
  readonly baseUrl?: string;
}

/**
 * The simulator as request handlers of MSW 2 or 3, in Node and in browsers: both paths of the backup
 * code call, and both calls of the first login step. What the simulator does not own is left to the
 * handlers behind these. A connection that drops is a network error to the page.
 *
 * @example
 * const simulator = createSimulator();
 * const server = setupServer(...createHandlers(simulator));
 *
 * @param simulator Make it without `basePath`: `baseUrl` says it here.
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
      return simulator.owns(path) ? answer(simulator, path, request) : undefined;
    }),
  ];
}

async function answer(
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
    case 'drop':
      return Response.error();
    case 'never_answer':
      return new Promise(() => {});
    default:
      return outcome satisfies never;
  }
}
