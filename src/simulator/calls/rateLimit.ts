import { type AnswerContext, type SimulatedAnswer } from '../answers/answers.js';
import { loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/** How many calls a tenant may send. */
export interface RateLimit {
  /** How many calls of both login steps each window allows. */
  readonly requests: number;
  /** How long a window lasts from its first call, in milliseconds. */
  readonly windowMs: number;
}

/** Counts calls. Each call over the limit gets 429 with `Retry-After` in whole seconds. */
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
