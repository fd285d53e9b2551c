import { readText } from './jsonObject.js';

/**
 * Milliseconds from a `Retry-After` header, in seconds or as an HTTP date. `null` when there is
 * none, when it cannot be read, or when it asks for more than a day: such a wait is a mistake.
 */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const value = readText(header) ?? '';
  const waitMs = /^\d+$/.test(value)
    ? Number(value) * 1000
    : /^[a-z]+, .+ GMT$/i.test(value)
      ? Math.max(0, Date.parse(value) - now)
      : NaN;
  // A day.
  return waitMs <= 86_400_000 ? waitMs : null;
}
