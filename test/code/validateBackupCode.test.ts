import { type BackupCodeFormat, validateBackupCode } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';

const tenCodes = [
  'AD45XH56',
  'QK82MZ17',
  'PL90TR34',
  'VB61NC28',
  'WE73YU05',
  'GH19JK46',
  'ZX58CV72',
  'RT04FG93',
  'NM27BH81',
  'DS36LP60',
] as const;
const [first, second] = tenCodes;
const grouped = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;
const problemOf = (input: string, format?: BackupCodeFormat) => {
  const check = validateBackupCode(input, format);
  return check.ok ? null : check.problem;
};

describe('a code of eight letters or digits', () => {
  it.each(['AD45XH56', ' ad45-xh56\n', '3. AD45 XH56', 'Code: AD45XH56', '12345678', 'abcdefgh'])(
    'is accepted as the text that is sent: %j',
    (input) => {
      const check = validateBackupCode(input);
      expect(check).toEqual({ ok: true, code: expect.stringMatching(/^[A-Za-z\d]{8}$/) });
    },
  );
});

describe('a refused input', () => {
  it.each([
    ['empty', 0, ''],
    ['empty', 0, '   \t\n'],
    ['empty', 0, '\u200b\ufeff\u00ad'],
    ['empty', 0, '- - -'],
    ['empty', 0, '“”'],

    ['too_short', 1, 'A'],
    ['too_short', 1, '3.'],
    ['too_short', 7, 'AD45XH5'],
    ['too_short', 7, ' AD45-XH5 '],
    ['too_short', 7, '3. AD45XH5'],
    ['too_short', 7, 'Backup code 3: AD45 XH5'],
    ['too_short', 7, 'Recovery passcode: AD45XH5'],
    ['too_short', 7, 'Recovery passcode：AD45XH5'],
    ['too_long', 9, 'AD45XH567'],
    ['too_long', 9, '“AD45-XH56-7”'],
    ['too_long', 15, 'AD45XH56QK82MZ1'],
    ['too_long', 14, 'AD45XH56 please'],
    ['multiple_codes', 16, 'AD45XH56QK82MZ17'],
    ['multiple_codes', 17, 'AD45XH56/QK82MZ17'],
  ] as const)('gets the problem %s and the count %i: %j', (problem, length, input) => {
    expect(validateBackupCode(input)).toEqual({ ok: false, problem, length });
  });
});

describe('a pasted list of codes', () => {
  const lines = (line: (code: string, index: number) => string, between = '\n') =>
    tenCodes.map(line).join(between);
  const columns = (line: (code: string, index: number) => string, gap: string) =>
    lines((code, index) => line(code, index) + (index % 2 ? '\n' : gap), '');

  it.each([
    ['ten lines', lines((code) => code)],
    ['ten lines with Windows line ends', lines((code) => code, '\r\n')],
    ['lines that became spaces', lines((code) => code, ' ')],
    ['lines that became nothing', lines((code) => code, '')],
    ['numbered', lines((code, i) => `${i + 1}. ${code}`)],
    ['numbered, lines that became spaces', lines((code, i) => `${i + 1}. ${code}`, ' ')],
    ['numbered with brackets', lines((code, i) => `${i + 1}) ${code}`, ' ')],
    ['numbered with colons', lines((code, i) => `${i + 1}: ${grouped(code)}`, ' ')],
    ['numbered with number signs', lines((code, i) => `#${i + 1} ${code}`, ' ')],
    ['numbered bare', lines((code, i) => `${i + 1} ${code}`)],
    ['bullets', lines((code) => `• ${code}`)],
    ['bullets, lines that became spaces', lines((code) => `• ${code}`, ' ')],
    ['hyphens', lines((code) => `- ${code}`)],
    ['boxes', lines((code) => `[ ] ${code}`)],
    ['labels', lines((code, i) => `Code ${i + 1}: ${code}`)],
    ['labels, lines that became spaces', lines((code, i) => `Code ${i + 1}: ${code}`, ' ')],
    ['labels, the first code all letters', 'Code: ABCDEFGH\nCode: QK82MZ17'],
    ['grouped', lines(grouped)],
    ['grouped, lines that became spaces', lines(grouped, ' ')],
    ['grouped with hyphens', lines((code) => grouped(code).replace(' ', '-'))],
    ['numbered and grouped', lines((code, i) => `${i + 1}. ${grouped(code)}`)],
    ['numbered and grouped, one line', lines((code, i) => `${i + 1}. ${grouped(code)}`, ' ')],
    ['two columns', columns((code) => code, '   ')],
    ['two columns with a tab', columns((code) => code, '\t')],
    ['two numbered columns', columns((code, i) => `${i + 1}. ${code}`, '   ')],
    ['two numbered columns, grouped', columns((code, i) => `${i + 1}. ${grouped(code)}`, '\t')],
    ['commas', lines((code) => code, ', ')],
    ['commas without spaces', lines((code) => code, ',')],
    ['commas, grouped', lines(grouped, ', ')],
    ['semicolons', lines((code) => code, ';')],
    ['slashes', lines((code) => code, ' / ')],
    ['slashes, grouped', lines(grouped, '/')],
    ['bars', lines((code) => code, '|')],
    ['full-width commas', lines((code) => code, '，')],
    ['ideographic commas', lines((code) => code, '、')],
    ['Arabic commas', lines((code) => code, '، ')],
    ['JSON', JSON.stringify(tenCodes)],
    ['brackets', lines((code) => `(${code})`, '')],
    ['a heading above', `Your backup codes\n\n${lines((code) => code)}`],
    ['a heading above, grouped', `Your backup codes\n\n${lines(grouped)}`],
    ['a heading with a colon above', `Your backup codes:\n${lines(grouped)}`],
    ['a note below', `${lines((code) => code)}\nGenerated on 1 March. Keep them safe!`],
    ['two only', `${first} ${second}`],
    ['one of them twice', `${first}\n${first}`],
    ['one of them with a typing error', `${first}\nQK82MZ1!\n${second}`],
    ['one of them cut off', `${first}\n${second}\nPL90T`],
    ['a megabyte', `${lines((code) => code)}\n`.repeat(11_000)],
  ])('is recognized: %s', (_, input) => {
    expect(problemOf(input)).toBe('multiple_codes');
  });

  it('is recognized in a format with groups', () => {
    const format = { groups: [5, 5] } as const;
    for (const between of ['\n', ' ', ', ', ',', ' / ', '\n- ', '']) {
      expect(problemOf(`02ea0-de2bd${between}7f31c-09ab4`, format)).toBe('multiple_codes');
    }
    expect(problemOf('02ea0 de2bd 7f31c 09ab4', format)).toBe('multiple_codes');
  });

  it('is recognized in a format with a range of lengths', () => {
    const format = { length: [8, 10] } as const;
    for (const between of ['\n', ' ', ', ', ',', ' / ', '\n- ', '']) {
      expect(problemOf(`AD45XH56${between}02ea0-de2bd`, format)).toBe('multiple_codes');
    }
    expect(problemOf('AD45XH56QK8', format)).toBe('too_long');
  });

  it('is not seen in one code whose groups are as long as a short code', () => {
    for (const input of ['AD45 XH56', 'AD45\nXH56', 'AD45 XH56 QK82']) {
      expect(problemOf(input, { length: [4, 12] })).toBeNull();
    }
  });

  it('is recognized below a long heading', () => {
    const headings = 'Your codes\nKeep them as safe as your money!\n\n'.repeat(130);
    expect(problemOf(`${headings}${tenCodes.join('\n')}`)).toBe('multiple_codes');
    expect(headings.length).toBeGreaterThan(5000);
  });

  it('is not seen in one code with separators', () => {
    for (const input of ['AD45 XH56', 'AD-45-XH-56', 'A D 4 5 X H 5 6', '12 34 56 78']) {
      expect(problemOf(input)).toBeNull();
    }
    expect(problemOf('abcd efgh', { length: 8 })).toBeNull();
    expect(problemOf('abcd\nefgh', { length: 8 })).toBeNull();
  });
});

describe('a bad character', () => {
  it.each([
    ['!', 8, 'AD4!XH56'],
    ['é', 8, 'AD45XH5é'],
    ['e\u0301', 8, 'AD45XH5e\u0301'],
    ['А', 8, 'АD45XH56'],
    ['四', 8, 'AD四五XH56'],
    ['🔑', 9, 'AD45🔑XH56'],
    ['.', 9, 'AD45.XH56'],
    ['?', 4, 'AD?5'],
    ['(', 13, 'AD45XH56 (used)'],
  ])('is reported as typed: %s in an input of %i characters: %j', (character, length, input) => {
    expect(validateBackupCode(input)).toEqual({
      ok: false,
      problem: 'bad_character',
      length,
      character,
    });
  });

  it.each([
    ['!', 'AD45XH5!'],
    ['!', '!D45XH56'],
    ['！', 'AD45XH5！'],
    ['.', 'AD45XH5.'],
    ['!', 'AD45 XH5!'],
    ['!', ' AD45-XH5!\n'],
    ['!', '3. AD45XH5!'],
    ['!', '• AD45XH5!'],
    ['!', 'Code: AD45XH5!'],
    [':', 'ABCDE:FG'],
    ['“', '“AD45XH5'],
    ['_', 'AD45X_56'],
    ['_', 'AD45_XH5'],
    ['😀', '😀D45XH56'],
    ['´', 'AD45XH5´'],
    ['!', '!!!!!!!!'],
  ])('is reported if the input has the length of a code with it: %s in %j', (character, input) => {
    expect(validateBackupCode(input)).toEqual({
      ok: false,
      problem: 'bad_character',
      length: 8,
      character,
    });
  });

  it.each(['👍🏽', '👩🏽‍💻', '👨‍👩‍👧‍👦', '🏳️‍🌈', '❤️‍🔥', '🏃🏽‍♀️', '🙂‍↔️', '✔️', '🇩🇪'])(
    'is reported as one whole emoji and counted once: %s',
    (emoji) => {
      const failed = { ok: false, problem: 'bad_character', length: 8, character: emoji };
      expect(Array.from(new Intl.Segmenter().segment(emoji))).toHaveLength(1);
      for (const input of [`${emoji}D45XH56`, `AD4${emoji}XH56`, `AD45XH5${emoji}`]) {
        expect(validateBackupCode(input)).toEqual(failed);
      }
    },
  );

  it('is reported with its combining marks', () => {
    expect(validateBackupCode('AD45XH5Q\u0308')).toMatchObject({ character: 'Q\u0308' });
    expect(validateBackupCode('AD45#️⃣XH5')).toMatchObject({ character: '#️⃣' });
  });

  it('is reported with nine combining marks at most, because the error shows it', () => {
    const input = `AD45XH5Q${'\u0308'.repeat(10_000)}`;
    expect(validateBackupCode(input)).toMatchObject({ character: `Q${'\u0308'.repeat(9)}` });
  });

  it('is reported in the letter case of the input', () => {
    const format = { alphabet: '0123456789ABCDEF', letterCase: 'upper' } as const;
    expect(validateBackupCode('02ea0deg', format)).toMatchObject({ character: 'g' });
  });

  it('is reported from the code, not from its label', () => {
    expect(validateBackupCode('Backup code (3): AD45/XH56')).toMatchObject({ character: '/' });
  });

  it('is not reported for punctuation around a whole code', () => {
    for (const input of ['AD45XH56.', '“AD45XH56”', '(AD45XH56)', '• AD45XH56', 'AD45XH56!!']) {
      expect(validateBackupCode(input)).toEqual({ ok: true, code: 'AD45XH56' });
    }
  });

  it('is not reported for punctuation that a space separates from a short code', () => {
    for (const input of ['• AD45XH5', 'AD45XH5 !', '3. AD45XH', 'Code: AD45XH', '“ AD45XH5']) {
      expect(problemOf(input)).toBe('too_short');
    }
  });
});

describe('an authenticator code', () => {
  it.each([
    '123456',
    ' 123 456 ',
    '123-456',
    '12 34 56',
    '١٢٣٤٥٦',
    '１２３　４５６',
    'Code: 123456.',
  ])('is recognized by its six digits: %j', (input) => {
    const failed = { ok: false, problem: 'authenticator_code', length: 6 };
    expect(validateBackupCode(input)).toEqual(failed);
    expect(validateBackupCode(input, { groups: [5, 5] })).toEqual(failed);
    expect(problemOf(input, { alphabet: 'ABCDEFGHIO' })).toBe('authenticator_code');
  });

  it('is not recognized in five or seven digits, or next to a letter', () => {
    for (const input of ['12345', '1234567', '12345A', 'A123456']) {
      expect(problemOf(input)).toBe('too_short');
    }
  });

  it('is accepted as a backup code if the format allows six digits', () => {
    for (const format of [{ length: 6 }, { groups: [3, 3] }, { length: [4, 8] }] as const) {
      expect(problemOf('123456', format)).toBeNull();
      expect(problemOf('123 456', format)).toBeNull();
    }
    expect(problemOf('123456', { length: 6, alphabet: 'abcdef' })).toBe('authenticator_code');
  });
});

describe('a custom format', () => {
  it('does not count the separators of groups', () => {
    const format = { groups: [5, 5] } as const;
    expect(validateBackupCode('02ea0-de2bd', format)).toEqual({ ok: true, code: '02ea0-de2bd' });
    expect(validateBackupCode('02ea0-de2b', format)).toEqual({
      ok: false,
      problem: 'too_short',
      length: 9,
    });
    expect(validateBackupCode('02ea0-de2bd-7', format)).toEqual({
      ok: false,
      problem: 'too_long',
      length: 11,
    });
  });

  it('accepts only characters of its alphabet', () => {
    const format = { alphabet: '0123456789abcdef' };
    expect(problemOf('02ea0de2', format)).toBeNull();
    expect(problemOf('02ea0deg', format)).toBe('bad_character');
  });

  it('converts the letter case before it checks the alphabet', () => {
    const format = { alphabet: '0123456789abcdef', letterCase: 'lower' } as const;
    expect(validateBackupCode('02EA-0DE2', format)).toEqual({ ok: true, code: '02ea0de2' });
  });

  it('accepts an alphabet of non-English letters and of emoji', () => {
    expect(problemOf('äöüß', { length: 4, alphabet: 'äöüß' })).toBeNull();
    expect(problemOf('🍎🍌🍒', { length: 3, alphabet: '🍎🍌🍒' })).toBeNull();
  });

  it.each([1, 4, 6, 9, 10, 12, 32])('accepts exactly its length: %i', (length) => {
    const digits = '1234567890'.repeat(4);
    expect(problemOf(digits.slice(0, length), { length })).toBeNull();
    expect(problemOf(digits.slice(0, length + 1), { length })).not.toBeNull();
    expect(problemOf(digits.slice(1, length), { length })).not.toBeNull();
  });

  it.each([4, 5, 6, 7, 9, 12])('takes a labelled code of its length: %i', (length) => {
    const code = 'AD45XH56QK82'.slice(0, length);
    expect(validateBackupCode(`Code: ${code}`, { length })).toEqual({ ok: true, code });
  });

  it.each([
    [5, 'too_short'],
    [6, null],
    [8, null],
    [10, null],
    [11, 'too_long'],
    [12, 'multiple_codes'],
  ] as const)(
    'with a range accepts lengths from 6 to 10 only: %i characters, problem %s',
    (length, problem) => {
      expect(problemOf('ABCDEFGHIJKL'.slice(0, length), { length: [6, 10] })).toBe(problem);
    },
  );

  it.each([
    ['AD45XH56', {}],
    ['ABC123DEF', { length: 9 }],
    ['02ea0-de2bd', { groups: [5, 5] }],
  ] as const)('accepts each code that LoginRadius documents, unchanged: %s', (code, format) => {
    expect(validateBackupCode(code, format)).toEqual({ ok: true, code });
  });
});
