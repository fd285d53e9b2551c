/**
 * Enough for a page of codes with labels. The function cuts a longer text first, because `normalize`
 * takes quadratic time for combining marks, and throws if its result is too long for a string.
 */
export const longestInput = 10_000;

/**
 * Zero-width, direction and control characters, and soft hyphens. Also the characters that continue an
 * emoji, so that one emoji counts as one character.
 */
const invisible = /\u200d\p{S}|[\u{1f3fb}-\u{1f3ff}]|\p{RI}(?=\p{RI})|(?![\s\x85])[\p{DI}\p{C}]/gu;

/** Replaces full-width and decorated letters by plain ones, and deletes invisible characters. */
export function plainText(input: string): string {
  return input
    .slice(0, longestInput)
    .normalize('NFKC')
    .slice(0, longestInput)
    .replace(invisible, '');
}
