import {
  type BackupCodeCheck,
  type BackupCodeFormat,
  normalizeBackupCode,
  validateBackupCode,
} from 'backup-code-challenge';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { codeLength, isCaseSensitive, isNumeric } from '../../src/code/codeFormat.js';
import { exampleCode } from '../../src/code/exampleCode.js';
import { base58, crockford } from './support/codeArbitraries.js';

const upperCase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

describe('a look-alike', () => {
  it.each([
    ['O as 0', 'AO45XH56', 'A045XH56'],
    ['o as 0', 'Ao45XH56', 'A045XH56'],
    ['I as 1', 'AI45XH56', 'A145XH56'],
    ['i as 1', 'Ai45XH56', 'A145XH56'],
    ['L as 1', 'AL45XH56', 'A145XH56'],
    ['l as 1', 'Al45XH56', 'A145XH56'],
    ['a letter in its other case', 'ad45xh56', 'AD45XH56'],
    ['a full-width O as 0', 'AＯ45XH56', 'A045XH56'],
  ])('becomes the character that the alphabet has: %s', (_, input, code) => {
    expect(validateBackupCode(input, { alphabet: crockford })).toEqual({ ok: true, code });
  });

  it('is replaced after the letter case is converted', () => {
    const format = { alphabet: crockford.toLowerCase(), letterCase: 'lower' } as const;
    expect(normalizeBackupCode('AO45-XL56', format)).toBe('a045x156');
  });

  it('of a letter becomes that letter if the alphabet has no digits', () => {
    const format = { alphabet: 'ABCDEFGHIJKMNOPQRSTUVWXYZ', length: 4 };
    expect(normalizeBackupCode('A01B', format)).toBe('AOIB');
    expect(normalizeBackupCode('A٠١B', format)).toBe('AOIB');
  });

  it('in the other letter case becomes the letter that the alphabet has', () => {
    expect(normalizeBackupCode('02EA0DE2', { alphabet: '0123456789abcdef' })).toBe('02ea0de2');
    expect(normalizeBackupCode('ilio', { alphabet: upperCase, length: 4 })).toBe('ILIO');
    expect(normalizeBackupCode('il1o', { alphabet: `${upperCase}01`, length: 4 })).toBe('IL1O');
    expect(normalizeBackupCode('AB', { alphabet: 'abc', letterCase: 'upper', length: 2 })).toBe(
      'ab',
    );
    expect(normalizeBackupCode('ÄÖÜ', { alphabet: 'äöü', length: 3 })).toBe('äöü');
  });

  it('stays as it is if the alphabet contains it', () => {
    expect(normalizeBackupCode('O0oI1iLl')).toBe('O0oI1iLl');
    expect(normalizeBackupCode('O0I1L0', { alphabet: 'O0I1L', length: 6 })).toBe('O0I1L0');
  });

  it('is a bad character if it could mean two characters of the alphabet', () => {
    const failed = { problem: 'bad_character' };
    expect(validateBackupCode('AB1DEFGH', { alphabet: upperCase })).toMatchObject({
      ...failed,
      character: '1',
    });
    expect(validateBackupCode('AD45XHl6', { alphabet: base58 })).toMatchObject({
      ...failed,
      character: 'l',
    });
  });

  it('in the label of a code does not hide the label', () => {
    const format = { alphabet: crockford };
    expect(normalizeBackupCode('Backup code: AO45XH56', format)).toBe('A045XH56');
  });
});

describe('the length of a code', () => {
  it.each([
    [{}, [8, 8]],
    [{ length: 9 }, [9, 9]],
    [{ length: [6, 10] }, [6, 10]],
    [{ groups: [5, 5] }, [10, 10]],
    [{ groups: [4] }, [4, 4]],
  ] as const)(
    'is read from `length` or `groups` as a minimum and a maximum: %j',
    (format, length) => {
      expect(codeLength(format)).toEqual(length);
    },
  );
});

describe('the types of a format and its check', () => {
  it('allow a length or groups, never both', () => {
    expectTypeOf<{ length: 8 }>().toExtend<BackupCodeFormat>();
    expectTypeOf<{ length: readonly [6, 10]; alphabet: string }>().toExtend<BackupCodeFormat>();
    expectTypeOf<{ groups: [5, 5] }>().toExtend<BackupCodeFormat>();
    expectTypeOf<{ groups: [5, 5]; length: 10 }>().not.toExtend<BackupCodeFormat>();
    expectTypeOf<{ groups: [] }>().not.toExtend<BackupCodeFormat>();
  });

  it('give only the problem `bad_character` a character', () => {
    type WithCharacter = Extract<BackupCodeCheck, { character: string }>;
    expectTypeOf<WithCharacter['problem']>().toEqualTypeOf<'bad_character'>();
  });
});

describe('isCaseSensitive', () => {
  it.each([
    [true, {}],
    [true, { letterCase: 'preserve' }],
    [true, { alphabet: base58 }],
    [false, { letterCase: 'upper' }],
    [false, { letterCase: 'lower', alphabet: base58 }],
    [true, { alphabet: 'AaBb' }],
    [false, { alphabet: crockford }],
    [false, { alphabet: '0123456789abcdef' }],
    [false, { alphabet: '0123456789' }],
  ] as const)('returns %s for the format %j', (matters, format) => {
    expect(isCaseSensitive(format)).toBe(matters);
  });
});

describe('isNumeric', () => {
  it.each([
    [false, {}],
    [false, { alphabet: '' }],
    [false, { alphabet: '0123456789abcdef' }],
    [false, { alphabet: 'ABCDEF0123456789' }],
    [true, { alphabet: '0123456789' }],
  ])('returns %s for the format %j', (isAllowed, format) => {
    expect(isNumeric(format)).toBe(isAllowed);
  });
});

describe('the example code of a format', () => {
  it.each([
    ['AD45\u00a0XH56', {}],
    ['ad45\u00a0xh56', { letterCase: 'lower' }],
    ['AD45XH56A', { length: 9 }],
    ['AD45', { length: 4 }],
    ['AD4\u00a05XH', { length: 6 }],
    ['AD4\u00a05XH', { length: [6, 10] }],
    ['AD45X-H56AD', { groups: [5, 5] }],
    ['ad455-60123', { groups: [5, 5], alphabet: '0123456789abcdef' }],
    ['4556\u00a00123', { alphabet: '0123456789' }],
    ['ADXH\u00a0ABCD', { alphabet: upperCase }],
    ['äöüß', { length: 4, alphabet: 'äöüß' }],
  ] as const)(
    'fits the length, groups, alphabet and letter case of the format: %s',
    (example, format) => {
      expect(exampleCode(format)).toBe(example);
      expect(validateBackupCode(example, format).ok).toBe(true);
    },
  );
});
