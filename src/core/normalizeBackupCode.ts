import {
  type BackupCodeFormat,
  codeLength,
  countedCharacters,
  isCode,
  isInAlphabet,
} from './codeFormat.js';

/** Room for more than ten codes with all their marks; what lies beyond is not looked at. */
export const longestInput = 2000;

/** Zero-width marks, soft hyphens, direction marks, variation selectors, control characters. */
const invisible = /(?![\t-\r\x85])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** A line that ends in a label or in a dash goes on in the next. */
const openLineEnd = /([:\p{Pd}])\s+/gu;

/** Line ends, and the space before the next number of a list that lost its line ends. */
const lineEnds = /[\n\r\v\f\x85\u2028\u2029]+|\s(?=[(#]?\d{1,2}[.)]\s)/;

/** What stands around a code on paper or in a sentence: quotes, brackets, bullets, ticks, stops. */
const mark = /[\p{P}\p{S}\s]/u;

/**
 * "Code:", "Backup code #3:", "Code d’urgence n° 3 :", "2FA code =", in any script. Three letters
 * of Latin at least: `AD:45XH56` is no label.
 */
export const label =
  /^(?:\d?\p{L}[\p{L}\p{M}\p{Pd}'’_ ]+[\p{L}\p{M}]|\P{ASCII}{2})(?:[ .#°(]*\d{1,2}\)?)? ?[:=]/u;

/** "3.", "3)", "3:", with or without a space after it; also "٣." and the keycap of "3️⃣". */
const listNumber = /^\p{Nd}{1,2}(?:[.):\]]|\u20e3)/u;

/** "3 AD45XH56", "3- AD45XH56": a number and a space, which may as well be the code's first group. */
const bareNumber = /^\d{1,2}\p{Pd}?\s+/u;

/** Every dash, the underscore, and the long-vowel mark that a Japanese keyboard types instead. */
const dash = /[\p{Pd}\u2212\u30fc_]/gu;

/**
 * The code as issued, out of any form in which a person types or pastes it: without spaces, line
 * ends, zero-width marks, hyphens, quotes, bullets, list numbers or a label such as "Code:", and
 * with full-width letters made plain. Never adds a character; done twice it changes nothing more.
 *
 * @param input What stands in the field.
 * @param format Default: eight letters and digits, letter case preserved, separators taken out.
 */
export function normalizeBackupCode(input: string, format: BackupCodeFormat = {}): string {
  let code = input.slice(0, longestInput);
  for (let before; before !== code;) {
    before = code;
    // Cut again: one character can become eighteen here.
    code = setLetterCase(code.normalize('NFKC').slice(0, longestInput), format)
      .replace(invisible, '')
      .replace(openLineEnd, '$1 ')
      .split(lineEnds)
      .map((line) => readLine(line, format))
      .join('');
  }
  return code;
}

function setLetterCase(text: string, { letterCase }: BackupCodeFormat): string {
  if (letterCase === 'upper') return text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  if (letterCase === 'lower') return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return text;
}

function readLine(line: string, format: BackupCodeFormat): string {
  const text = trimMarks(line, format);
  const whole = joinGroups(text, format);
  // First of all, since an alphabet may hold the very signs that labels and numbers end in.
  if (isCode(whole, format)) return whole;
  const bare = trimMarks(text.replace(label, ''), format).replace(listNumber, '');
  const unnumbered = joinGroups(trimMarks(bare.replace(bareNumber, ''), format), format);
  return countedCharacters(unnumbered, format).length === codeLength(format)
    ? unnumbered
    : joinGroups(trimMarks(bare, format), format);
}

/** Inside a code only spaces and dashes go: any other sign there is a slip that must be told. */
function joinGroups(text: string, format: BackupCodeFormat): string {
  return text.replace(/\s/g, '').replace(dash, format.separators === 'keep' ? '-' : '');
}

function trimMarks(text: string, format: BackupCodeFormat): string {
  const isMark = (character: string | undefined) =>
    character !== undefined && mark.test(character) && !isInAlphabet(character, format);
  const characters = Array.from(text);
  let start = 0;
  let end = characters.length;
  while (start < end && isMark(characters[start])) start += 1;
  while (start < end && isMark(characters[end - 1])) end -= 1;
  return characters.slice(start, end).join('');
}
