import { type BackupCodeFormat, codeLength, inGroups, isInAlphabet } from './codeFormat.js';
import { withoutSeparators } from './extractCode.js';

/**
 * Returns an example for the hint, in a form that is easy to read: `AD45 XH56`, `02ea0-de2bd`. It has
 * the least length that the format allows, and no line ends at its space. `validateBackupCode` accepts
 * it.
 */
export function exampleCode(format: BackupCodeFormat = {}): string {
  const { alphabet = '', groups } = format;
  const [least] = codeLength(format);
  const sample = `AD45XH56${alphabet}`.repeat(least);
  const characters = Array.from(withoutSeparators(sample, format))
    .filter((character) => isInAlphabet(character, format))
    .slice(0, least);
  if (!groups && least >= 6 && least % 2 === 0) characters.splice(least / 2, 0, '\u00a0');
  return inGroups(characters.join(''), format);
}
