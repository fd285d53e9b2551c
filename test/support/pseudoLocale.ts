import type { ChallengeMessages } from 'backup-code-challenge';

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('aceginorsuyACEGINORSUY', (letter, index) => [
    letter,
    Array.from('åçéĝîñöŕšûýÅÇÉĜÎÑÖŔŠÛÝ')[index] ?? letter,
  ]),
);

/**
 * A language that nobody speaks, made of another: with accents, 40 % longer and in brackets, so that
 * one sees what is no message at all, what is cut off, and what was put together from pieces. Right
 * to left it is also mirrored.
 */
export function pseudoLocale(
  messages: ChallengeMessages,
  direction: ChallengeMessages['direction'],
): ChallengeMessages {
  // SAFETY: texts stay texts, and everything else stays as it was.
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
