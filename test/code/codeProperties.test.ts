import { normalizeBackupCode, validateBackupCode } from 'backup-code-challenge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeLength } from '../../src/code/codeFormat.js';
import { exampleCode } from '../../src/code/exampleCode.js';
import {
  anyFormat,
  anyInput,
  decoratedCode,
  groupedCode,
  validCode,
} from './support/codeArbitraries.js';

const runs = { numRuns: 2000 };
/** `npm run proof` asks for a million. */
const allRuns = Number(process.env.PROPERTY_RUNS ?? 10_000);
const timeout = 60_000 + allRuns;

/** Equal for texts that differ only in letter case, look-alikes, and the script of their digits. */
const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\p{Nd}oıil]/giu, '0')
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** How often a text holds each character. */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe('any input, in any format', { timeout }, () => {
  it('is checked without an exception', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        expect(validateBackupCode(input, format)).toHaveProperty('ok');
      }),
      { numRuns: allRuns },
    );
    console.log(`validateBackupCode: ${allRuns} random inputs in random formats, no exception`);
  });

  it('does not change when it is normalized a second time', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const once = normalizeBackupCode(input, format);
        expect(normalizeBackupCode(once, format)).toBe(once);
      }),
      runs,
    );
  });

  it('gains no character except group hyphens, other letter cases, look-alikes and ASCII digits', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const held = countCharacters(fold(input));
        const hyphens = format.groups ? /-/g : '';
        for (const [character, count] of countCharacters(
          fold(normalizeBackupCode(input, format).replace(hyphens, '')),
        )) {
          expect(held.get(character) ?? 0).toBeGreaterThanOrEqual(count);
        }
      }),
      runs,
    );
  });

  it('is either refused, or accepted as the very code that is sent', () => {
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

  it('is accepted only if its length, groups and characters fit the format', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const check = validateBackupCode(input, format);
        if (!check.ok) return;
        const { alphabet, groups } = format;
        const [least, most] = codeLength(format);
        const isAllowed = (character: string) =>
          alphabet === undefined ? /[A-Za-z\d]/.test(character) : alphabet.includes(character);
        const parts = groups ? check.code.split('-') : [check.code];
        const counted = parts.map((part) => [...part].length);
        if (groups) expect(counted).toEqual(groups);
        expect(counted.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(least);
        expect(counted.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(most);
        expect([...parts.join('')].filter((character) => !isAllowed(character))).toEqual([]);
      }),
      runs,
    );
  });

  it('gets a problem that fits its length, and a bad character that it contains', () => {
    fc.assert(
      fc.property(anyInput, anyFormat, (input, format) => {
        const check = validateBackupCode(input, format);
        if (check.ok) return;
        const [least, most] = codeLength(format);
        const fits = {
          empty: check.length === 0,
          too_short: check.length > 0 && check.length < least,
          too_long: check.length > most,
          bad_character: check.length > 0,
          multiple_codes: check.length > 0,
          authenticator_code: check.length >= 6,
        };
        expect([check, fits[check.problem]]).toEqual([check, true]);
        if (check.problem === 'bad_character') {
          // Compares part by part, because an accent after a deleted space combines with the letter before.
          const held = fold(input);
          const parts = [...fold(check.character)];
          expect(parts.length).toBeGreaterThan(0);
          expect(parts.filter((part) => !held.includes(part))).toEqual([]);
        }
      }),
      runs,
    );
  });
});

describe('any format', { timeout }, () => {
  it('accepts its own example code', () => {
    fc.assert(
      fc.property(anyFormat, (format) => {
        const example = exampleCode(format);
        const check = validateBackupCode(example, format);
        expect([example, check]).toEqual([example, { ok: true, code: expect.anything() }]);
        expect(check.ok && check.code).toBe(
          format.groups ? example : example.replace('\u00a0', ''),
        );
      }),
      runs,
    );
  });

  it('leaves a code of its own alphabet unchanged, even if it contains look-alikes', () => {
    const spelled = anyFormat.chain(({ alphabet = 'O0oIl1', ...format }) =>
      fc.record({
        format: fc.constant({ ...format, alphabet, letterCase: 'preserve' as const }),
        code: fc.string({
          unit: fc.constantFrom(...alphabet.replace(/[-_]/g, '')),
          minLength: codeLength(format)[0],
          maxLength: codeLength(format)[0],
        }),
      }),
    );
    fc.assert(
      fc.property(spelled, ({ format, code }) => {
        expect(normalizeBackupCode(code, format).replaceAll('-', '')).toBe(code);
      }),
      runs,
    );
  });

  it('with groups sends the code with hyphens, however the person separates the groups', () => {
    fc.assert(
      fc.property(groupedCode, ({ code, input, format }) => {
        expect(validateBackupCode(input, format)).toEqual({ ok: true, code });
      }),
      runs,
    );
  });
});

describe('any code of the default format', { timeout }, () => {
  it('is accepted unchanged', () => {
    fc.assert(
      fc.property(validCode, (code) => {
        expect(validateBackupCode(code)).toEqual({ ok: true, code });
      }),
      runs,
    );
  });

  it('is found among any list marks, labels, quotes, spaces and dashes', () => {
    fc.assert(
      fc.property(decoratedCode, ({ code, input }) => {
        expect(validateBackupCode(input)).toEqual({ ok: true, code });
      }),
      { numRuns: 5000 },
    );
  });

  it('gets the problem `multiple_codes` in a list of two or more codes', () => {
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
