import type { BackupCodeFailure } from '../failure/failure.js';
import { countDown } from './countDown.js';

/** Milliseconds until the person can try again; `null` when the server named no end. */
export function waitMsOf(failure: BackupCodeFailure, now: number): number | null {
  if (failure.kind === 'rate_limited') return failure.retryAfterMs;
  return failure.kind === 'locked' && failure.unlocksAt
    ? Math.max(0, failure.unlocksAt.getTime() - now)
    : null;
}

/** Counts down while the challenge is on the screen. The end stays where it is while it is not. */
export function createWait(onTick: (retryInSeconds: number) => void) {
  let endsAt: number | null = null;
  let isPaused = false;
  let stop = () => {};
  const run = () => {
    stop();
    if (endsAt !== null && !isPaused) stop = countDown(endsAt - Date.now(), onTick);
  };
  return {
    /** @param waitMs `null` ends the wait. */
    start: (waitMs: number | null): void => {
      endsAt = waitMs === null ? null : Date.now() + waitMs;
      run();
    },
    resume: (): void => {
      isPaused = false;
      run();
    },
    pause: (): void => {
      isPaused = true;
      stop();
    },
  };
}
