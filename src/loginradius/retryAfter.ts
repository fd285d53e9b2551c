import { readText } from './jsonObject.js';

/** A day. A server that asks for a longer wait makes a mistake. */
export const maxWaitMs = 86_400_000;

/**
 * Parses a `Retry-After` header, in seconds or as an HTTP date, to milliseconds. Returns `null` when
 * the header is missing, cannot be read, or asks for more than a day.
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
