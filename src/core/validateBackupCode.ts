import {
  type BackupCodeFormat,
  codeLength,
  countedCharacters,
  isCode,
  isInAlphabet,
} from './codeFormat.js';
import { label, longestInput, normalizeBackupCode } from './normalizeBackupCode.js';

/** What stands between the codes of a list. A space may as well stand between the groups of one. */
const betweenCodes = [/[\s\p{Po}\p{Ps}\p{Pe}|]+/u, /\s\d{1,2}:\s|[\n\r\p{Po}\p{Ps}\p{Pe}|]/u];

/** Why an input cannot be a code. The first that applies, in this order. */
export type BackupCodeProblem =
  | 'empty'
  | 'multiple_codes'
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
  const characters = countedCharacters(code, format);
  const problem = findProblem(characters, input, format);
  return problem ? { ok: false, problem, length: characters.length } : { ok: true, code };
}

function findProblem(
  characters: string[],
  input: string,
  format: BackupCodeFormat,
): BackupCodeProblem | null {
  const { length } = characters;
  const expected = codeLength(format);
  const isClean = characters.every((character) => isInAlphabet(character, format));
  if (length === 0) return 'empty';
  if (isClean && length === expected) return null;
  if ((isClean && length % expected === 0) || countCodes(input, format) > 1)
    return 'multiple_codes';
  if (!isClean) return 'bad_character';
  return length < expected ? 'too_short' : 'too_long';
}

/** How many of the pieces of a list, cut at its signs with or without the spaces, are whole codes. */
function countCodes(input: string, format: BackupCodeFormat): number {
  // The words of a label can be as long as a code.
  const text = input.slice(0, longestInput).normalize('NFKC').trim().replace(label, '');
  const counts = betweenCodes.map(
    (separator) =>
      text.split(separator).filter((piece) => isCode(normalizeBackupCode(piece, format), format))
        .length,
  );
  return Math.max(...counts);
}
