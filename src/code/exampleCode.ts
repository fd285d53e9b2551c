import { type BackupCodeFormat, codeLength, inGroups, isInAlphabet } from './codeFormat.js';
import { withoutSeparators } from './extractCode.js';
import { fitAlphabet } from './fitAlphabet.js';

/**
 * Returns an example for the hint, in a form that is easy to read: `AD45 XH56`, `02ea0-de2bd`. It has
 * the least length that the format allows, and no line ends at its space. `validateBackupCode` accepts
 * it.
 */
export function exampleCode(format: BackupCodeFormat = {}): string {
  const { alphabet = '', groups } = format;
  const [least] = codeLength(format);
  // The default has no alphabet, and a page's first patterns for all scripts take longer than a mount.
  const sample = `AD45XH56${alphabet && withoutSeparators(alphabet, format)}`.repeat(least);
  const characters = Array.from(sample, (character) => fitAlphabet(character, format))
    .filter((character) => isInAlphabet(character, format))
    .slice(0, least);
  if (!groups && least >= 6 && least % 2 === 0) characters.splice(least / 2, 0, '\u00a0');
  return inGroups(characters.join(''), format);
}
