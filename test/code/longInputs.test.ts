import { normalizeBackupCode, validateBackupCode } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';
import { heading, marks } from '../../src/code/extractCode.js';
import { crockford } from './support/codeArbitraries.js';

/** Quadratic work on this many characters exceeds the timeout of a test. */
const length = 200_000;
const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const inputs = [
  ['marks between two letters', `a${fill('!')}a`],
  ['list numbers, then marks', `${'1.'.repeat(2400)}a${fill('!')}a`],
  ['list numbers', fill('1.')],
  ['list numbers on lines', fill('\n1. ')],
  ['labels', fill('Code:')],
  ['labels of two characters', fill('代码：')],
  ['the words of a label without a colon', fill('abc ')],
  ['a label that ends in full stops', `aaa${fill('.')}`],
  ['spaces between two letters', `a${fill(' ')}a`],
  ['pieces of a list', fill('a,')],
  ['codes with a typing error', fill('AD45XH5!,')],
  ['opening brackets', `é${fill('(')}`],
  ['marks and spaces', fill(' !')],
  ['words with marks', fill('a! ')],
  ['underscores', fill('_')],
  ['look-alikes', fill('OIL')],
  ['digits of another script', fill('٣')],
  ['combining marks out of order', `A${fill('\u0301\u0323')}`],
  ['characters that normalization makes longer', fill('\ufdfa')],
  ['emoji of several characters', fill('👩‍💻')],
] as const;

describe('in linear time', () => {
  it.each(inputs)('the check rejects 200,000 characters of input: %s', (_, input) => {
    for (const format of [{}, { alphabet: crockford, length: [8, 10] }] as const) {
      expect(validateBackupCode(input, format).ok).toBe(false);
      const once = normalizeBackupCode(input, format);
      expect(normalizeBackupCode(once, format)).toBe(once);
    }
  });

  it.each(inputs)(
    'each pattern matches 200,000 characters, which the check would cut: %s',
    (_, input) => {
      for (const pattern of [marks, heading]) {
        expect(input.replace(pattern, '').length).toBeLessThanOrEqual(input.length);
      }
    },
  );
});
