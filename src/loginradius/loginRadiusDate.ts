import { readText } from './jsonObject.js';

/**
 * A date as the vendor writes it: ISO, up to seven fraction digits, sometimes without `Z` (then it
 * is UTC), and year 1 as "none". Anything else is `null`.
 */
export function parseLoginRadiusDate(value: unknown): Date | null {
  const parts = /^(\d+-\d+-\d+T[\d:]+(\.\d{1,3})?)\d*(Z|[+-][\d:]+)?$/i.exec(readText(value) ?? '');
  return parts && usableDate(parts[1] + (parts[3] ?? 'Z'));
}

/** `null` for no date at all, and for one before 1970: the vendor means "none" by it. */
export function usableDate(moment: number | string): Date | null {
  const date = new Date(moment);
  return date.getTime() > 0 ? date : null;
}
