import type { ChallengeMessages } from 'backup-code-challenge';

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aceginorsuyACEGINORSUY', (letter, index) => [
    letter,
    Array.from('åçéĝîñöŕšûýÅÇÉĜÎÑÖŔŠÛÝ')[index] ?? letter,
  ]),
);

/**
 * A pseudo-language with accents, brackets and 40 % longer texts, which shows hard-coded text,
 * cut-off text, and text that is assembled from pieces. Right
 * to left it is also mirrored.
 */
export function pseudoLocale(
  messages: ChallengeMessages,
  direction: ChallengeMessages['direction'],
): ChallengeMessages {
  // SAFETY: texts stay texts, and everything else stays unchanged.
  const texts = change(messages) as ChallengeMessages;
  return { ...texts, locale: direction === 'rtl' ? 'ar-XB' : 'en-XA', direction };
}

function change(value: unknown): unknown {
  if (typeof value === 'string') return disguise(value);
  return Object.fromEntries(
    Object.entries(Object(value)).map(([key, inner]) => [key, change(inner)]),
  );
}

function disguise(text: string): string {
  const accented = text
    .split(/(\{\w+\})/)
    .map((piece) =>
      piece.startsWith('{')
        ? piece
        : piece.replace(/[a-z]/gi, (letter) => accents[letter] ?? letter),
    )
    .join('');
  const padding = 'lorem ipsum dolor sit amet '.repeat(9).slice(0, Math.ceil(text.length * 0.4));
  return `[${accented} ${padding.trim()}]`;
}
