import { normalizeBackupCode } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';

const code = 'AD45XH56';

function expectTheCodeFrom(input: string): void {
  expect(normalizeBackupCode(input)).toBe(code);
}

describe('a code inside other characters', () => {
  it.each([
    ['as issued', 'AD45XH56'],
    ['spaces around it', '  AD45XH56  '],
    ['spaces, an en dash and a line end', '  AD45–XH56\n'],
    ['tabs', '\tAD45\tXH56\t'],
    ['Windows line end', 'AD45XH56\r\n'],
    ['wrapped onto two lines', 'AD45\nXH56'],
    ['wrapped at a hyphen', 'AD45-\r\nXH56'],
    ['line separator', 'AD45\u2028XH56\u2029'],
    ['vertical tab, form feed, next line', 'AD45\vXH\f56\x85'],
    ['trailing full stop', 'AD45XH56.'],
    ['trailing comma', 'AD45XH56,'],
    ['ideographic full stop', 'AD45XH56。'],
    ['straight quotes', '"AD45XH56"'],
    ['curly quotes', '“AD45-XH56”'],
    ['low and high quotes', '„AD45XH56“'],
    ['guillemets with spaces', '« AD45XH56 »'],
    ['apostrophes', '’AD45XH56’'],
    ['corner brackets', '「AD45XH56」'],
    ['round brackets', '(AD45XH56)'],
    ['square brackets', '[AD45XH56]'],
    ['angle brackets', '<AD45XH56>'],
    ['backticks', '`AD45XH56`'],
    ['bold in Markdown', '**AD45XH56**'],
    ['cell of a table', '| AD45XH56 |'],
    ['value in JSON', '"AD45XH56",'],
  ])('is extracted: %s', (_, input) => expectTheCodeFrom(input));
});

describe('a code with separators inside', () => {
  it.each([
    ['hyphen', 'AD45-XH56'],
    ['hyphens', 'AD-45-XH-56'],
    ['Unicode hyphen', 'AD45\u2010XH56'],
    ['non-breaking hyphen', 'AD45\u2011XH56'],
    ['figure dash', 'AD45\u2012XH56'],
    ['en dash', 'AD45\u2013XH56'],
    ['em dash with spaces', 'AD45 \u2014 XH56'],
    ['horizontal bar', 'AD45\u2015XH56'],
    ['minus sign', 'AD45\u2212XH56'],
    ['full-width hyphen', 'AD45\uff0dXH56'],
    ['small hyphen', 'AD45\ufe63XH56'],
    ['underscore', 'AD45_XH56'],
    ['Japanese long-vowel mark', 'AD45\u30fcXH56'],
    ['half-width long-vowel mark', 'AD45\uff70XH56'],
    ['Hebrew maqaf', 'AD45\u05beXH56'],
    ['space', 'AD45 XH56'],
    ['a space between any two', 'A D 4 5 X H 5 6'],
    ['no-break space', 'AD45\u00a0XH56'],
    ['narrow no-break space', 'AD45\u202fXH56'],
    ['thin and hair space', 'AD45\u2009XH\u200a56'],
    ['figure space', 'AD45\u2007XH56'],
    ['ideographic space', 'AD45\u3000XH56'],
    ['zero-width space', 'AD45\u200bXH56'],
    ['joiners', 'AD\u200c45\u200dXH56'],
    ['word joiner', 'AD45\u2060XH56'],
    ['soft hyphen', 'AD45\u00adXH56'],
    ['byte order mark', '\ufeffAD45\ufeffXH56'],
    ['direction marks', '\u200eAD45\u200fXH56\u200e'],
    ['embedding and isolate', '\u202aAD45\u2066XH56\u2069\u202c'],
    ['variation selector', 'AD45XH56\ufe0f'],
    ['null and escape', 'AD45\u0000XH56\u001b'],
  ])('loses the separators: %s', (_, input) => expectTheCodeFrom(input));
});

describe('a code in other letter forms', () => {
  it.each([
    ['full-width', 'ＡＤ４５ＸＨ５６'],
    ['mathematical bold', '𝐀𝐃𝟒𝟓𝐗𝐇𝟓𝟔'],
    ['mathematical monospace', '𝙰𝙳𝟺𝟻𝚇𝙷𝟻𝟼'],
    ['circled', 'ⒶⒹ④⑤ⓍⒽ⑤⑥'],
  ])('becomes ASCII: %s', (_, input) => expectTheCodeFrom(input));

  it('keeps the person’s letter case', () => {
    expect(normalizeBackupCode('aD45-Xh56')).toBe('aD45Xh56');
  });

  it('does not become Latin if a look-alike of another script is in it', () => {
    expect(normalizeBackupCode('АD45XH56')).toBe('АD45XH56');
  });
});

describe('one line of a list', () => {
  it.each([
    ['number and full stop', '1. AD45XH56'],
    ['number without a space', '3.AD45XH56'],
    ['two digits', '10. AD45XH56'],
    ['number and bracket', '3) AD45XH56'],
    ['number in brackets', '(3) AD45XH56'],
    ['number in square brackets', '[3] AD45XH56'],
    ['number and colon', '3: AD45XH56'],
    ['bare number', '3 AD45XH56'],
    ['bare number, grouped', '10 AD45 XH56'],
    ['bare number and a tab, from a table', '3\tAD45XH56'],
    ['bare number, quoted', '3 “AD45XH56”'],
    ['number and hyphen', '3- AD45XH56'],
    ['number and dash', '3 – AD45XH56'],
    ['number sign', '#3 AD45XH56'],
    ['circled number', '③ AD45XH56'],
    ['bracketed number as one sign', '⑶ AD45XH56'],
    ['keycap', '3\ufe0f\u20e3 AD45XH56'],
    ['Arabic number', '٣. AD45XH56'],
    ['bullet', '• AD45XH56'],
    ['hyphen', '- AD45XH56'],
    ['asterisk', '* AD45XH56'],
    ['triangle', '▸ AD45XH56'],
    ['middle dot', '· AD45XH56'],
    ['empty box', '☐ AD45XH56'],
    ['empty box in Markdown', '- [ ] AD45XH56'],
    ['ticked box', '☑ AD45XH56'],
    ['check mark', '✓ AD45XH56'],
    ['check mark as an emoji', '✔️AD45XH56'],
    ['key emoji', '🔑 AD45XH56'],
  ])('loses its list mark: %s', (_, input) => expectTheCodeFrom(input));

  it('keeps leading digits that are the first group of a code', () => {
    expect(normalizeBackupCode('12 34 56 78')).toBe('12345678');
    expect(normalizeBackupCode('1 2345678')).toBe('12345678');
  });
});

describe('digits of another script', () => {
  it.each([
    ['Arabic', 'ar-u-nu-arab'],
    ['Persian', 'fa-u-nu-arabext'],
    ['Hindi', 'hi-u-nu-deva'],
    ['Bengali', 'bn-u-nu-beng'],
    ['Tamil', 'ta-u-nu-tamldec'],
    ['Telugu', 'te-u-nu-telu'],
    ['Thai', 'th-u-nu-thai'],
    ['Burmese', 'my-u-nu-mymr'],
    ['Fulani (Adlam)', 'ff-u-nu-adlm'],
    ['full-width', 'ja-u-nu-fullwide'],
  ])('become ASCII digits: %s', (_name, locale) => {
    const typed = new Intl.NumberFormat(locale, { useGrouping: false }).format(9_876_543_210);
    expect(typed).not.toMatch(/\d/);
    expect(normalizeBackupCode(typed)).toBe('9876543210');
  });

  it('stay if the alphabet contains them', () => {
    expect(normalizeBackupCode('٤٥٤٥', { length: 4, alphabet: '٤٥' })).toBe('٤٥٤٥');
  });
});

describe('a labelled code', () => {
  it.each([
    ['English', 'Code: AD45XH56'],
    ['without a space', 'Code:AD45XH56'],
    ['with a number', 'Backup code 3: AD45 XH56'],
    ['with a number sign', 'Backup code #3: AD45XH56'],
    ['with a number in brackets', 'Backup code (10): AD45XH56'],
    ['abbreviation', 'MFA code: AD45XH56'],
    ['digit in front', '2FA code: AD45XH56'],
    ['equals sign', 'backup_code=AD45XH56'],
    ['label on a line of its own', 'Your backup code:\nAD45XH56'],
    ['bullet in front', '• Code: AD45XH56'],
    ['bold label', '**Code:** AD45XH56'],
    ['German', 'Backup-Code: AD45XH56'],
    ['French', 'Code d’urgence n°\u00a03\u00a0: AD45XH56'],
    ['French with a straight apostrophe', "Code d'urgence : AD45XH56"],
    ['Spanish', 'Código de respaldo: AD45XH56'],
    ['decomposed accents', 'Co\u0301digo: AD45XH56'],
    ['Hebrew', '\u200fקוד גיבוי: AD45XH56\u200f'],
    ['Hebrew with a maqaf', 'קוד־גיבוי: AD45XH56'],
    ['Arabic', 'رمز النسخ الاحتياطي: AD45XH56'],
    ['Japanese', 'バックアップコード：AD45XH56'],
    ['Chinese', '备用码：AD45XH56'],
    ['two Chinese characters', '代码：AD45XH56'],
    ['Hindi', 'बैकअप कोड: AD45XH56'],
  ])('loses its label: %s', (_, input) => expectTheCodeFrom(input));

  it('loses the list number that stands there once a space is deleted', () => {
    expect(normalizeBackupCode('1 2.AD45XH56')).toBe(code);
  });

  it('keeps its first letters if a colon was typed by mistake', () => {
    expect(normalizeBackupCode('AD:45XH56')).toBe('AD:45XH56');
    expect(normalizeBackupCode('AD45:XH56')).toBe('AD45:XH56');
  });
});

describe('a typing error inside a code', () => {
  it.each(['AD45.XH56', 'AD45/XH56', 'AD45=XH56', 'AD45·XH56', 'AD4€XH56', 'AD45é-XH56'])(
    'stays, so that the check can report it: %s',
    (input) => expect(normalizeBackupCode(input)).toBe(input.replace('-', '')),
  );
});

describe('a format with groups', () => {
  it.each([
    '02ea0-de2bd',
    '02ea0de2bd',
    '02ea0–de2bd',
    '02ea0\u2212de2bd',
    '02ea0_de2bd',
    '02ea0\u30fcde2bd',
    '02ea0 de2bd',
    '02 ea0d e2bd',
    '0-2-e-a-0-d-e-2-b-d',
    '-02ea0--de2bd-',
    ' 02ea0 - de2bd ',
    '02ea0-\nde2bd',
    '- 02ea0-de2bd',
    '— 02ea0-de2bd —',
    '1. 02ea0-de2bd',
    '1 - 02ea0-de2bd',
    '1 02ea0 de2bd',
    'Backup-Code: 02ea0-de2bd.',
  ])('puts one hyphen between the groups: %s', (input) => {
    expect(normalizeBackupCode(input, { groups: [5, 5] })).toBe('02ea0-de2bd');
  });

  it('puts no hyphen into an incomplete code', () => {
    expect(normalizeBackupCode('02ea0-de2b', { groups: [5, 5] })).toBe('02ea0de2b');
    expect(normalizeBackupCode('02ea0-de2b!', { groups: [5, 5] })).toBe('02ea0de2b');
  });

  it('does not split a character of two code units', () => {
    const format = { groups: [1, 2], alphabet: '🍎🍌🍒' } as const;
    expect(normalizeBackupCode('🍎🍌🍒', format)).toBe('🍎-🍌🍒');
  });
});

describe('a format with an alphabet or a letter case', () => {
  it.each([
    ['upper', 'ad45-xh56', 'AD45XH56'],
    ['lower', 'AD45-XH56', 'ad45xh56'],
    ['preserve', 'Ad45-xH56', 'Ad45xH56'],
    ['upper', 'ａｄ４５ｘｈ５６', 'AD45XH56'],
    ['upper', '1. ad45xh56', 'AD45XH56'],
  ] as const)('applies the letter case %s: %s', (letterCase, input, expected) => {
    expect(normalizeBackupCode(input, { letterCase })).toBe(expected);
  });

  it('changes only the case of English letters', () => {
    expect(normalizeBackupCode('straßeıi', { letterCase: 'upper' })).toBe('STRAßEıI');
  });

  it('keeps punctuation of its alphabet at both ends of a code', () => {
    const format = { length: 6, alphabet: 'abc.:)=+/#123' };
    for (const written of ['abc=12', '#abc12', 'abc12=', 'ab12c:', '1.abc)', '12)abc', '+abc+/']) {
      expect(normalizeBackupCode(written, format)).toBe(written);
    }
  });

  it('extracts a numbered code of nine characters', () => {
    expect(normalizeBackupCode('7. ABC123DEF', { length: 9 })).toBe('ABC123DEF');
    expect(normalizeBackupCode('7 ABC123DEF', { length: 9 })).toBe('ABC123DEF');
  });
});

describe('a very long input', { timeout: 60_000 }, () => {
  it.each([
    ['letters', 'A'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['numbers of a list', '1.'.repeat(500_000)],
    ['labels', 'Code:'.repeat(200_000)],
    ['line ends', 'AD45XH56\n'.repeat(111_111)],
    ['characters that normalization makes longer', '\ufdfa'.repeat(1_000_000)],
    ['combining marks', `A${'\u0301'.repeat(1_000_000)}`],
    ['brackets', '('.repeat(500_000) + ')'.repeat(500_000)],
    ['halves of surrogate pairs', '\ud83d'.repeat(1_000_000)],
  ])('of a million %s is cut and does not change when it is normalized again', (_, input) => {
    const once = normalizeBackupCode(input);
    expect(once.length).toBeLessThanOrEqual(10_000);
    expect(normalizeBackupCode(once)).toBe(once);
  });

  it('is not cut up to ten thousand characters', () => {
    expectTheCodeFrom(`${' '.repeat(9992)}${code}`);
  });
});
