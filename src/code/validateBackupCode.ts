import { type BackupCodeFormat, codeLength, inGroups, isCode, isInAlphabet } from './codeFormat.js';
import { extractCode, heading, withoutSeparators } from './extractCode.js';
import { longestInput, plainText } from './plainText.js';

/** The separators between the codes of a list. A space can also separate the groups of one code. */
const betweenCodes = [
  /[\s\p{Po}\p{Ps}\p{Pe}|]+/u,
  /\s#?\p{Nd}{1,2}[.):]\s|[\n\r\p{Po}\p{Ps}\p{Pe}|]/u,
];

/** All text up to, or from, a mark that a space separates from the code. */
const apart = /^[^]*[\p{P}\p{S}]\s|\s[\p{P}\p{S}][^]*/gu;

/**
 * One character as a person sees it. Not more than nine marks, because the error shows it. Firefox has
 * `Intl.Segmenter` only since 2024.
 */
const grapheme = /\p{RI}{2}|[^](?:\u200d\p{S}|[\p{M}\u{1f3fb}-\u{1f3ff}]){0,9}/gu;

/** Why an input cannot be a code. The first problem that applies, in this order. */
export type BackupCodeProblem =
  | 'empty'
  | 'multiple_codes'
  | 'authenticator_code'
  | 'bad_character'
  | 'too_short'
  | 'too_long';

interface FailedCheck {
  readonly ok: false;
  /** How many characters the person entered, without separators and list marks. */
  readonly length: number;
}

/** The result of `validateBackupCode`: the code to send, or the first problem. */
export type BackupCodeCheck =
  | { readonly ok: true; /** The code to send. */ readonly code: string }
  | (FailedCheck & { readonly problem: Exclude<BackupCodeProblem, 'bad_character'> })
  | (FailedCheck & {
      readonly problem: 'bad_character';
      /** The first character that a code cannot hold, as the person typed it. */
      readonly character: string;
    });

/**
 * Checks whether an input can be a backup code of this format, however the person types or pastes it.
 * Only the server knows whether the code is right. Sends nothing and never throws.
 *
 * @param input The field's text.
 * @param format Default: eight letters and digits, letter case preserved, no groups.
 */
export function validateBackupCode(input: string, format: BackupCodeFormat = {}): BackupCodeCheck {
  const [least, most] = codeLength(format);
  const text = plainText(input);
  const code = extractCode(input, format);
  // Deletes the first label, because its words can be as long as a code. Deletes no other label: in a
  // list of codes that have only letters, a code can look like a label of the next one.
  const list = text.replace(heading, '');
  const isList =
    // With a range of lengths, one code can have groups that are as long as a code.
    withoutSeparators(text, format).length > most &&
    betweenCodes.some(
      (between) =>
        list.split(between).filter((piece) => isCode(extractCode(piece, format), format)).length >
        1,
    );
  if (isCode(code, format) && !isList) return { ok: true, code: inGroups(code, format) };

  const isBad = (character: string) => !isInAlphabet(character, format);
  const typed = Array.from(withoutSeparators(text.trim().replace(apart, ''), format));
  // If the input is as long as a code, a mark in it replaces a letter or digit.
  const characters =
    typed.length >= least && typed.length <= most && typed.some(isBad) ? typed : Array.from(code);
  const { length } = characters;
  const bad = characters.find(isBad);
  const failed = { ok: false, length } as const;
  if (!length) return { ...failed, problem: 'empty' };
  // Finds several codes without separators, by their total length.
  if (isList || (!bad && length / most <= Math.floor(length / least))) {
    return { ...failed, problem: 'multiple_codes' };
  }
  if (/^\d{6}$/.test(extractCode(input, {}))) return { ...failed, problem: 'authenticator_code' };
  if (bad) {
    const isSource = (each: string) => withoutSeparators(plainText(each), format).includes(bad);
    const graphemes = input.slice(0, longestInput).match(grapheme);
    return { ...failed, problem: 'bad_character', character: graphemes?.find(isSource) ?? bad };
  }
  return { ...failed, problem: length < least ? 'too_short' : 'too_long' };
}
