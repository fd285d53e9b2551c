import { type BackupCodeFormat, inGroups, isCode } from './codeFormat.js';
import { extractCode } from './extractCode.js';

/**
 * Extracts the code from typed or pasted text, in the form that `format` describes.
 *
 * Deletes spaces, line ends, zero-width characters, dashes, quotes, bullets, list numbers and labels
 * such as "Code:". Replaces full-width letters and the digits of other scripts by plain ones, and
 * look-alikes by the characters of the alphabet. A second call changes nothing more.
 *
 * @param input The field's text.
 * @param format Default: eight letters and digits, letter case preserved, no groups.
 */
export function normalizeBackupCode(input: string, format: BackupCodeFormat = {}): string {
  const code = extractCode(input, format);
  return isCode(code, format) ? inGroups(code, format) : code;
}
