/** Joins two sentences; each may be missing. No space follows a full-width full stop. */
export function joinSentences(
  first: string | null | undefined,
  second: string | undefined,
): string {
  if (!first || !second) return first || second || '';
  return first.endsWith('。') ? first + second : `${first} ${second}`;
}
