import type { SimulatedAnswer } from '../answers/answers.js';

/**
 * Which cross-origin requests a browser allows. Only browsers enforce these options; the simulator itself
 * refuses no origin.
 */
export interface CorsOptions {
  /**
   * The tenant's allowed origins, such as `https://shop.example`.
   * @default '*'
   */
  readonly allowedOrigins?: '*' | readonly string[] | undefined;
  /**
   * Request headers that pass the preflight. LoginRadius's HTML5 SDK sends `X-Requested-With`. No
   * evidence shows that LoginRadius allows `X-PreventWebhook`, so the default leaves it out.
   * @default ['Content-Type', 'X-Requested-With']
   */
  readonly allowedHeaders?: readonly string[] | undefined;
  /**
   * Response headers that a page on another origin can read, such as `Retry-After`.
   * @default []
   */
  readonly exposedHeaders?: readonly string[] | undefined;
}

/**
 * The CORS headers of a response. An origin that is not allowed gets no `Access-Control-*` header, so
 * its browser hides the response.
 */
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

/** The response to `OPTIONS`: the method and the headers that the request itself may have. */
export function preflightAnswer(method: string, options: CorsOptions): SimulatedAnswer {
  const { allowedHeaders = ['Content-Type', 'X-Requested-With'] } = options;
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Methods': method,
      'Access-Control-Allow-Headers': allowedHeaders.join(', '),
    },
    body: '',
  };
}
