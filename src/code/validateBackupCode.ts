import {
  type BackupCodeFormat,
  codeLength,
  countedCharacters,
  isCode,
  isInAlphabet,
} from './codeFormat.js';
import { label, longestInput, marks, normalizeBackupCode } from './normalizeBackupCode.js';

/** What stands between the codes of a list. A space may as well stand between the groups of one. */
const betweenCodes = [/[\s\p{Po}\p{Ps}\p{Pe}|]+/u, /\s#?\d{1,2}[.):]\s|[\n\r\p{Po}\p{Ps}\p{Pe}|]/u];

/** Why an input cannot be a code. The first that applies, in this order. */
export type BackupCodeProblem =
  | 'empty'
  | 'multiple_codes'
  | 'authenticator_code'
  | 'bad_character'
  | 'too_short'
  | 'too_long';

export type BackupCodeCheck =
  | { readonly ok: true; /** What is sent. */ readonly code: string }
  | {
      readonly ok: false;
      readonly problem: BackupCodeProblem;
      /** How many characters were entered, separators and list marks not counted. */
      readonly length: number;
    };

/**
 * Whether an input can be a backup code of this format, in any form in which a person types or
 * pastes it. Says nothing of whether the server knows the code. Never throws, sends nothing.
 *
 * @param input What stands in the field, as it is.
 * @param format Default: eight letters and digits, letter case preserved, separators taken out.
 */
export function validateBackupCode(input: string, format: BackupCodeFormat = {}): BackupCodeCheck {
  const code = normalizeBackupCode(input, format);
  // Of a list whose codes are all letters, all but the last can pass for its label.
  const isOneOfMany = isList(input, format);
  if (isCode(code, format) && !isOneOfMany) return { ok: true, code };
  const characters = countedCharacters(code, format);
  const { length } = characters;
  const isClean = characters.every((character) => isInAlphabet(character, format));
  const problem = !length
    ? 'empty'
    : (isClean && length % codeLength(format) === 0) || isOneOfMany
      ? 'multiple_codes'
      : !isClean
        ? 'bad_character'
        : length < codeLength(format)
          ? 'too_short'
          : 'too_long';
  return { ok: false, problem, length };
}

/** Whether two pieces or more, cut at the signs of a list, are whole codes. */
function isList(input: string, format: BackupCodeFormat): boolean {
  // The words of a label can be as long as a code.
  const text = input.normalize('NFKC').slice(0, longestInput).replace(marks, '').replace(label, '');
  return betweenCodes.some(
    (between) =>
      text.split(between).filter((piece) => isCode(normalizeBackupCode(piece, format), format))
        .length > 1,
  );
}
