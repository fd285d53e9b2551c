/** Generates GUID-shaped tokens. The same seed gives the same sequence, so that tests are repeatable. */
export function createTokenGenerator(seed: number): () => string {
  let state = seed >>> 0;
  // Mulberry32 is small and spreads well. It is not secure, and no token here is a secret.
  const nextWord = (): string => {
    state = (state + 0x6d2b79f5) >>> 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0).toString(16).padStart(8, '0');
  };
  return () => {
    const digits = nextWord() + nextWord() + nextWord() + nextWord();
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(13, 16)}`,
      `a${digits.slice(17, 20)}`,
      digits.slice(20),
    ].join('-');
  };
}
