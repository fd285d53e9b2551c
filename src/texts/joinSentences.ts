/** Two sentences, either of which may be missing. After a full-width full stop there is no space. */
export function joinSentences(
  first: string | null | undefined,
  second: string | undefined,
): string {
  if (!first || !second) return first || second || '';
  return first.endsWith('。') ? first + second : `${first} ${second}`;
}
