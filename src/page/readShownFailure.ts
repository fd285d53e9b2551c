import type { BackupCodeFailureKind } from '../failure/failure.js';
import type { ShownFailure } from './backupCodeVerbs.js';

/**
 * Combines the values that a page object has read.
 *
 * @param kind The `data-failure` of the challenge.
 * @param titles The texts that `challengeSelectors.title` found.
 * @param texts The texts that `challengeSelectors.text` found. The first may contain the countdown.
 * @throws Error when there is no failure.
 */
export function readShownFailure(
  kind: string | null,
  [title = '']: readonly string[],
  [text = '', wait = '']: readonly string[],
): ShownFailure {
  if (!kind) throw new Error('There is no failure: the backup code was accepted');
  // SAFETY: the challenge sets `data-failure` to a failure kind, and to nothing else.
  return { kind: kind as BackupCodeFailureKind, title, text: text.replace(wait, '').trim() };
}
