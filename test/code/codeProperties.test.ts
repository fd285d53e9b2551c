import { normalizeBackupCode, validateBackupCode } from 'backup-code-challenge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFormat, anyInput, decoratedCode, validCode } from './support/codeArbitraries.js';

const runs = { numRuns: 2000 };
const timeout = 60_000;

/** How often each character stands in a text. */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe('any input, in any format', { timeout }, () => {
  it('changes no more when it is normalized twice', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const once = normalizeBackupCode(input, format);
        expect(normalizeBackupCode(once, format)).toBe(once);
      }),
      runs,
    );
  });

  it('gets no character that it did not hold, letter case, kind of dash and script of a digit aside', () => {
    const fold = (text: string) =>
      text
        .normalize('NFKD')
        .replace(/[\p{Pd}\u2212\u30fc_]/gu, '-')
        .replace(/\p{Nd}/gu, '0')
        .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const held = countCharacters(fold(input));
        for (const [character, count] of countCharacters(
          fold(normalizeBackupCode(input, format)),
        )) {
          expect(held.get(character) ?? 0).toBeGreaterThanOrEqual(count);
        }
      }),
      runs,
    );
  });

  it('is either refused, or sent exactly as it was checked', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const check = validateBackupCode(input, format);
        const code = normalizeBackupCode(input, format);
        if (check.ok) expect([check, validateBackupCode(code, format)]).toEqual([check, check]);
        expect(check.ok ? check.code : code).toBe(code);
      }),
      runs,
    );
  });

  it('is accepted only with the right length, of the alphabet alone', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const check = validateBackupCode(input, format);
        if (!check.ok) return;
        const { length = 8, alphabet, separators } = format;
        const mayStand = (character: string) =>
          alphabet === undefined ? /[A-Za-z\d]/.test(character) : alphabet.includes(character);
        const isKeptDash = (character: string) =>
          character === '-' && separators === 'keep' && !mayStand('-');
        const counted = [...check.code].filter((character) => !isKeptDash(character));
        expect(counted).toHaveLength(length);
        expect(counted.filter((character) => !mayStand(character))).toEqual([]);
      }),
      runs,
    );
  });

  it('is told one of five problems, with a length that fits it', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const check = validateBackupCode(input, format);
        if (check.ok) return;
        const { length = 8 } = format;
        const fits = {
          empty: check.length === 0,
          too_short: check.length > 0 && check.length < length,
          too_long: check.length > length,
          bad_character: check.length > 0,
          multiple_codes: check.length > 0,
        };
        expect(fits[check.problem]).toBe(true);
      }),
      runs,
    );
  });
});

describe('any code of the default format', { timeout }, () => {
  it('is accepted as it is', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        expect(validateBackupCode(code)).toEqual({ ok: true, code });
      }),
      runs,
    );
  });

  it('is found under any marks, labels, quotes, spaces and dashes', () => {
    fc.assert(
      fc.property(decoratedCode, ({ code, input }) => {
        expect(validateBackupCode(input)).toEqual({ ok: true, code });
      }),
      { numRuns: 5000 },
    );
  });

  it('is never found in a list of two or more of them', () => {
    const between = fc.constantFrom(
      '\n',
      '\r\n',
      ' ',
      '\t',
      ', ',
      ',',
      '; ',
      ' / ',
      '|',
      '',
      '\n- ',
    );
    fc.assert(
      fc.property(fc.array(validCode, { minLength: 2, maxLength: 12 }), between, (codes, glue) => {
        expect(validateBackupCode(codes.join(glue))).toMatchObject({ problem: 'multiple_codes' });
      }),
      runs,
    );
  });
});
