/**
 * A date as the vendor writes it: ISO, up to seven fraction digits, sometimes without `Z` (then it
 * is UTC), and year 1 as "none". Anything else is `null`.
 */
export function parseVendorDate(value: unknown): Date | null {
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/i.exec(
    typeof value === 'string' ? value.trim() : '',
  );
  if (!parts || parts[1]!.startsWith('0001')) return null;
  const date = new Date(parts[1]! + (parts[2] ?? '').slice(0, 4) + (parts[3] ?? 'Z'));
  return Number.isNaN(date.getTime()) ? null : date;
}
