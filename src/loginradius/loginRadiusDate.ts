import { readText } from './jsonObject.js';

/**
 * Parses a date as LoginRadius writes it: ISO with up to seven fraction digits. Without `Z` it is in
 * UTC too. Returns `null` for year 1, which means "none", for a day that does not exist, and for any
 * other value.
 */
export function parseLoginRadiusDate(value: unknown): Date | null {
  const text = readText(value) ?? '';
  const parts = /^((\d+-\d+-\d+)T[\d:]+(\.\d{1,3})?)\d*(Z|[+-][\d:]+)?$/i.exec(text);
  if (!parts) return null;
  const [, time = '', day = '', , zone = 'Z'] = parts;
  // Browsers let 30 February roll over into March.
  const midnight = usableDate(`${day}T00:00Z`);
  return midnight?.toISOString().startsWith(day) ? usableDate(time + zone) : null;
}

/** Returns `null` for an invalid date, and for a date before 1970, which means "none". */
export function usableDate(moment: number | string): Date | null {
  const date = new Date(moment);
  return date.getTime() > 0 ? date : null;
}
