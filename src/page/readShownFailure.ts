import type { BackupCodeFailureKind } from '../failure/failure.js';
import type { ShownFailure } from './backupCodeVerbs.js';

/**
 * Puts together what was read on the page.
 *
 * @param kind The step's `data-failure`.
 * @param titles What `stepSelectors.title` found.
 * @param texts What `stepSelectors.text` found: what counts down may stand inside of the text.
 * @throws Error when there was no failure.
 */
export function readShownFailure(
  kind: string | null,
  [title = '']: readonly string[],
  [text = '', wait = '']: readonly string[],
): ShownFailure {
  if (!kind) throw new Error('There is no failure: the backup code was accepted');
  // SAFETY: `data-failure` holds nothing but a failure's kind.
  return { kind: kind as BackupCodeFailureKind, title, text: text.replace(wait, '').trim() };
}
