import { type BackupCodeFormat, isCode, isInAlphabet } from './codeFormat.js';

/** Room for more than ten codes with all their marks; what lies beyond is not looked at. */
export const longestInput = 2000;

/** Zero-width marks, soft hyphens, direction marks, variation selectors, control characters. */
const invisible = /(?![\s\x85])[\p{DI}\p{C}]/gu;

/** What stands around a code on paper or in a sentence: quotes, brackets, bullets, ticks, stops. */
export const marks = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

/**
 * "Code:", "Backup code #3:", "Code d’urgence n° 3 :", "2FA code =", in any script. Three letters
 * of Latin at least: `AD:45XH56` is no label.
 */
export const label = /^(\d?\p{L}[\p{L}\p{M}\p{Pd}'’_ ]{2,}|\P{ASCII}{2})[ .#°(]*\d{0,2}\)? ?[:=]/u;

/** "3.", "3)", "3:", with or without a space after it; also "٣." and the keycap of "3️⃣". */
const listNumber = /^\p{Nd}{1,2}([.):\]]|\u20e3)/u;

/** "3 AD45XH56", "3- AD45XH56": a number and a space, which may as well be the code's first group. */
const bareNumber = /^\d{1,2}\p{Pd}?\s/u;

/** Every space, dash and underscore, and the long-vowel mark that a Japanese keyboard types. */
const spaces = /[\s\x85]/g;
const dashes = /[\p{Pd}\u2212\u30fc_]/gu;

/**
 * The code as issued, out of any form in which a person types or pastes it: without spaces, line
 * ends, zero-width marks, hyphens, quotes, bullets, list numbers or a label such as "Code:", and
 * with full-width letters and the digits of other scripts made plain. Never adds a character; done
 * twice it changes nothing more.
 *
 * @param input What stands in the field.
 * @param format Default: eight letters and digits, letter case preserved, separators taken out.
 */
export function normalizeBackupCode(input: string, format: BackupCodeFormat = {}): string {
  const { letterCase, separators } = format;
  const join = (text: string) =>
    text.replace(spaces, '').replace(dashes, separators === 'keep' ? '-' : '');
  const text = input
    .normalize('NFKC')
    .slice(0, longestInput)
    .replace(invisible, '')
    .replace(/[a-z]+/gi, (letters) =>
      letterCase === 'upper'
        ? letters.toUpperCase()
        : letterCase === 'lower'
          ? letters.toLowerCase()
          : letters,
    )
    .replace(/\p{Nd}/gu, (digit) => (isInAlphabet(digit, format) ? digit : plainDigit(digit)));
  const unmarked = text.replace(marks, '');
  const bare = unmarked.replace(label, '').replace(marks, '').replace(listNumber, '');
  const unnumbered = bare.replace(bareNumber, '').replace(marks, '');
  // First of all the whole, since an alphabet may hold the very signs that labels and numbers end in.
  const code =
    [unmarked, text, unnumbered].map(join).find((whole) => isCode(whole, format)) ?? join(bare);
  return code === input ? code : normalizeBackupCode(code, format);
}

/** What an Arabic or a Hindi keyboard types for 5. Every script has its ten digits in a row of their own. */
function plainDigit(digit: string): string {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - value - 1))) value++;
  return String(value % 10);
}
