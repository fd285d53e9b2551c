import type { BackupCodeFormat } from 'backup-code-challenge';
import fc from 'fast-check';

const lettersAndDigits = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];

/** What the readers of an input look for, so that chance alone would seldom write it. */
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

/** Longer than what is looked at, also after one sign has become eighteen. */
const veryLong = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...telling), maxLength: 40 }),
    fc.integer({ max: 200, min: 20 }),
  )
  .map(([text, times]) => text.repeat(times));

/** Any text, with halves of characters in it, and texts made of what an input can be made of. */
export const anyInput: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.string({ unit: 'binary', maxLength: 60 }), weight: 10 },
  { arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }), weight: 10 },
  { arbitrary: fc.string({ unit: fc.constantFrom(...telling), maxLength: 60 }), weight: 30 },
  { arbitrary: listPieces, weight: 30 },
  { arbitrary: veryLong, weight: 1 },
);

/** Any format, sensible or not. */
export const anyFormat: fc.Arbitrary<BackupCodeFormat> = fc.record(
  {
    length: fc.integer({ min: 1, max: 16 }),
    alphabet: fc.constantFrom('0123456789', '0123456789abcdef', 'ABCDEFGH', 'ab.:)=1-3', 'äöü🍎'),
    letterCase: fc.constantFrom('preserve', 'upper', 'lower'),
    separators: fc.constantFrom('strip', 'keep'),
  },
  { requiredKeys: [] },
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

/** A valid code, and a text in which a person may type or paste it. */
export const decoratedCode = fc.oneof(
  fc
    .tuple(inPieces, space, listMark, label, quotes, space)
    .map(([{ code, parted }, before, mark, name, [open, close], after]) => ({
      code,
      input: `${before}${mark}${name}${open}${parted}${close}${after}`,
    })),
  // A number without a sign of its own is known as one only by what follows it on its line.
  fc.tuple(inPieces, bareNumber, quotes).map(([{ code, parted }, number, [open, close]]) => ({
    code,
    input: `${number}${open}${parted.replaceAll('\n', ' ')}${close}`,
  })),
);
