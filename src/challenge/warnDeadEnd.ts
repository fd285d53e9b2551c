import type { BackupCodeFailure } from '../failure/failure.js';
import { failureKey } from '../failure/failureKey.js';
import { getFailurePlacement } from '../failure/failurePlacement.js';
import { actionHandlers, availableActions } from './challengeAction.js';
import type { AnyChallengeOptions } from './challengeOptions.js';

/**
 * Tells the developer about an end whose text names actions that no button offers. Its callers check
 * `NODE_ENV`, so that production builds drop this module.
 */
export function warnDeadEnd(failure: BackupCodeFailure, options: AnyChallengeOptions): void {
  if (getFailurePlacement(failure) !== 'end') return;
  const actions = availableActions({ status: 'ended', failure, codeFate: null });
  // A text names what helps most. It says to start over only where nothing else helps.
  const named = actions.length > 1 ? actions.filter((action) => action !== 'start_over') : actions;
  const handlers = named.map((action) => actionHandlers[action]);
  if (handlers.some((handler) => options[handler])) return;
  const key = failureKey(failure);
  // oxlint-disable-next-line no-console -- an error would say that the challenge does not work
  console.warn(
    `backup-code-challenge: the challenge ended with ${key}, and its text names an action without a button. Pass ${handlers.join(' or ')}, unless the page around it offers the action`,
  );
}
