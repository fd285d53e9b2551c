import type { BackupCodeFormat } from 'backup-code-challenge';
import fc from 'fast-check';

const lettersAndDigits = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];

/** Ten digits, and the letters that do not look like digits. */
export const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Both letter cases, without the characters that look alike. */
export const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Characters that the patterns look for. Random text would seldom contain them. */
const telling = [
  ...lettersAndDigits,
  ...' \t\n\r\v\f\u0000\u0085\u00a0\u2009\u2028\u3000',
  ...'-–—_‐‑−ー\uff0d\u05be',
  ...'.:;,=/|()[]#*•“”«»"\'’°✓',
  ...'\u200b\u200d\u00ad\ufeff\u200f\u202a\ufe0f\u20e3',
  ...'ＡＤ４５Ⓐ①⑴⒈ﬁ½№™ﷺ´\u0301\u0323éßıİKåक़कٌّ٣代コ',
  '\ud83d',
  '🔑',
];

const listPieces = fc
  .array(fc.constantFrom('AD45XH56', '12 34 56 78', '1. ', '3 ', '\n', 'Code: ', ', ', '- ', '“'), {
    maxLength: 20,
  })
  .map((pieces) => pieces.join(''));

/** Longer than the challenge reads. Normalization can also turn one character into eighteen. */
const veryLong = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...telling), maxLength: 40 }),
    fc.integer({ max: 400, min: 20 }),
  )
  .map(([text, times]) => text.repeat(times));

/** Any text, with halves of surrogate pairs, and texts of characters that the patterns look for. */
export const anyInput: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 10 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }), weight: 10 },
  { arbitrary: fc.string({ unit: fc.constantFrom(...telling), maxLength: 60 }), weight: 30 },
  { arbitrary: listPieces, weight: 30 },
  { arbitrary: veryLong, weight: 1 },
);

const groupSize = fc.integer({ min: 1, max: 6 });

const characters = {
  alphabet: fc.constantFrom(
    '0123456789',
    '0123456789abcdef',
    'ABCDEFGH',
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    crockford,
    base58,
    'ab.:)=1-3',
    'äöü🍎',
  ),
  letterCase: fc.constantFrom('preserve', 'upper', 'lower'),
} as const;

/** Any format, sensible or not. */
export const anyFormat: fc.Arbitrary<BackupCodeFormat> = fc.oneof(
  fc.record(
    {
      ...characters,
      length: fc.oneof(
        fc.integer({ min: 1, max: 16 }),
        fc
          .tuple(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 0, max: 16 }))
          .map(([least, more]) => [least, least + more] as const),
      ),
    },
    { requiredKeys: [] },
  ),
  fc.record(
    {
      ...characters,
      groups: fc.oneof(
        fc.tuple(groupSize),
        fc.tuple(groupSize, groupSize),
        fc.tuple(groupSize, groupSize, groupSize),
      ),
    },
    { requiredKeys: ['groups'] },
  ),
);

export const validCode = fc.string({
  unit: fc.constantFrom(...lettersAndDigits),
  minLength: 8,
  maxLength: 8,
});

const separator = fc.string({
  unit: fc.constantFrom(...' \t\n\u00a0\u2009\u3000-–—‑−_ー\u200b\u00ad\ufeff\u200e'),
  maxLength: 3,
});

/** A code in groups as LoginRadius issued it, and a text in which a person may type it. */
export const groupedCode = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constant(5), fc.constant(5)),
      fc.tuple(fc.constant(4), fc.constant(4)),
      fc.tuple(groupSize, groupSize, groupSize),
    ),
    fc.array(separator, { minLength: 20, maxLength: 20 }),
    fc.array(fc.constantFrom(...lettersAndDigits), { minLength: 20, maxLength: 20 }),
  )
  .map(([groups, separators, letters]) => {
    const size = groups.reduce((sum, group) => sum + group, 0);
    const typed = letters.slice(0, size);
    let start = 0;
    return {
      format: { groups },
      code: groups.map((group) => typed.slice(start, (start += group)).join('')).join('-'),
      input: typed.map((letter, i) => letter + separators[i]).join(''),
    };
  });

const space = fc.constantFrom('', ' ', '  ', '\t', '\u00a0', '\n');
const listNumber = fc.integer({ min: 1, max: 10 });
const listMark = fc.oneof(
  listNumber.chain((n) =>
    fc.constantFrom(`${n}. `, `${n}) `, `(${n}) `, `${n}: `, `${n}.`, `#${n}. `),
  ),
  fc.constantFrom('• ', '- ', '* ', '– ', '☐ ', '✓ ', '[ ] ', '▸', ''),
);
const bareNumber = listNumber.chain((n) => fc.constantFrom(`${n} `, `${n}- `, `#${n} `, `${n} – `));
const label = fc.constantFrom(
  '',
  'Code: ',
  'code:',
  'Backup code 3: ',
  'Backup-Code: ',
  'Code d’urgence n° 3 : ',
  'קוד גיבוי: ',
  'コード：',
);
const quotes = fc.constantFrom(
  ['', ''],
  ['"', '"'],
  ['“', '”'],
  ['«\u00a0', '\u00a0»'],
  ['(', ').'],
);

const inPieces = fc
  .tuple(validCode, fc.array(separator, { minLength: 7, maxLength: 7 }))
  .map(([code, separators]) => ({
    code,
    parted: [...code].map((character, i) => character + (separators[i] ?? '')).join(''),
  }));

/** Texts in which a person may type or paste a code: apart, named and quoted in any way. */
export function typingsOf(code: string): fc.Arbitrary<string> {
  const letters = [...code.replaceAll('-', '')];
  const separators = fc.array(separator, {
    minLength: letters.length,
    maxLength: letters.length,
  });
  return fc
    .tuple(separators, space, label, quotes)
    .map(([between, before, name, [open, close]]) =>
      [before, name, open, ...letters.map((each, i) => `${each}${between[i]}`), close].join(''),
    );
}

/** A valid code, and a text in which a person may type or paste it. */
export const decoratedCode = fc.oneof(
  fc
    .tuple(inPieces, space, listMark, label, quotes, space)
    .map(([{ code, parted }, before, mark, name, [open, close], after]) => ({
      code,
      input: `${before}${mark}${name}${open}${parted}${close}${after}`,
    })),
  // A bare number is recognized as a list number only before a code on the same line.
  fc.tuple(inPieces, bareNumber, quotes).map(([{ code, parted }, number, [open, close]]) => ({
    code,
    input: `${number}${open}${parted.replaceAll('\n', ' ')}${close}`,
  })),
);
