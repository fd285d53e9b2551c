import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Limits the requests of each IP address. Responds with the same JSON as the handler, so that the step
 * shows a countdown.
 *
 * @param limiter Such as `new RateLimiterMemory({ points: 20, duration: 60 })`, or one with Redis.
 * @param verify The handler's `fetch`.
 */
export function limitRate(
  limiter: RateLimiterAbstract,
  verify: (request: Request) => Promise<Response>,
) {
  return async (request: Request): Promise<Response> => {
    try {
      await limiter.consume(request.headers.get('X-Real-IP') ?? 'unknown');
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      const retryAfterMs = error.msBeforeNext;
      const failure = { kind: 'rate_limited', retryAfterMs, errorCode: null, status: 429 };
      const headers = { 'Retry-After': String(Math.ceil(retryAfterMs / 1000)) };
      return Response.json({ ok: false, failure }, { status: 429, headers });
    }
    return verify(request);
  };
}
