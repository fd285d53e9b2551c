import type { SimulatedAnswer } from '../answers/answers.js';

/** What a browser lets a site do. Only a browser cares: nothing is refused here. */
export interface CorsOptions {
  /**
   * The tenant's allowed sites, such as `https://shop.example`.
   * @default '*'
   */
  readonly allowedOrigins?: '*' | readonly string[];
  /**
   * Request headers that pass the preflight. `X-PreventWebhook` is not among them: there is no
   * evidence that it passes the vendor's.
   * @default ['Content-Type']
   */
  readonly allowedHeaders?: readonly string[];
  /**
   * Answer headers that a site of another origin can read, such as `Retry-After`.
   * @default []
   */
  readonly exposedHeaders?: readonly string[];
}

/** The headers of every answer. An origin that is not allowed gets none, so its browser refuses. */
export function corsHeaders(origin: string | null, options: CorsOptions): Record<string, string> {
  const { allowedOrigins = '*', exposedHeaders = [] } = options;
  const exposed = exposedHeaders.length > 0 && {
    'Access-Control-Expose-Headers': exposedHeaders.join(', '),
  };
  if (allowedOrigins === '*') return { 'Access-Control-Allow-Origin': '*', ...exposed };
  return origin !== null && allowedOrigins.includes(origin)
    ? { 'Access-Control-Allow-Origin': origin, Vary: 'Origin', ...exposed }
    : { Vary: 'Origin' };
}

/** The answer to `OPTIONS`: which method and headers the call itself may have. */
export function preflightAnswer(method: string, options: CorsOptions): SimulatedAnswer {
  const { allowedHeaders = ['Content-Type'] } = options;
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': method,
      'Access-Control-Allow-Headers': allowedHeaders.join(', '),
    },
    body: '',
  };
}
