import type { BackupCodeFailure } from '../failure/failure.js';

/** How long there is to wait after a failure, in milliseconds; `null` when the server did not say. */
export function waitOf(failure: BackupCodeFailure): number | null {
  if (failure.kind === 'rate_limited') return failure.retryAfterMs;
  return failure.kind === 'locked' && failure.unlocksAt
    ? failure.unlocksAt.getTime() - Date.now()
    : null;
}
