import { type AnswerContext, type SimulatedAnswer } from '../answers/answers.js';
import { loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/** How many calls the tenant may make. */
export interface RateLimit {
  /** How many calls of both steps are let through in one window. */
  readonly requests: number;
  /** How long a window lasts, in milliseconds. It begins with its first call. */
  readonly windowMs: number;
}

/** Counts calls, and answers 429 with `Retry-After` in whole seconds to each one too many. */
export function createRateLimiter(
  limit: RateLimit | null,
): (context: AnswerContext) => SimulatedAnswer | null {
  let windowEnd = -Infinity;
  let count = 0;
  return (context) => {
    if (!limit) return null;
    if (context.now >= windowEnd) {
      windowEnd = context.now + limit.windowMs;
      count = 0;
    }
    count += 1;
    if (count <= limit.requests) return null;
    const seconds = Math.ceil((windowEnd - context.now) / 1000);
    return loginRadiusErrorAnswer(429, context, { headers: { 'Retry-After': String(seconds) } });
  };
}
