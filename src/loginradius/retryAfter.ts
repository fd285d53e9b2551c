import { readText } from './jsonObject.js';

/** A day. A longer wait is a mistake of the server. */
export const maxWaitMs = 86_400_000;

/**
 * Milliseconds from a `Retry-After` header, in seconds or as an HTTP date. `null` when there is none,
 * when it cannot be read, or when it asks for more than a day.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = readText(header) ?? '';
  const waitMs = /^\d+$/.test(value)
    ? Number(value) * 1000
    : /^[a-z]+, .+ GMT$/i.test(value)
      ? Math.max(0, Date.parse(value) - now)
      : NaN;
  return waitMs <= maxWaitMs ? waitMs : null;
}
