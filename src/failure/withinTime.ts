import { BackupCodeError } from './BackupCodeError.js';
import { createDeadline } from './createDeadline.js';
import { noAnswer, type UnknownOutcomeCause } from './failure.js';

/** How late a timer must be to show that the page could not run, and what it then waits for more. */
const lateMs = 1000;

/**
 * Settles as `run` does, or rejects with `outcome_unknown` when the time is up or `signal` aborts. Its
 * own signal, which `run` gets, aborts as soon as the outcome is settled.
 */
export function withinTime<Result>(
  timeoutMs: number,
  run: (signal: AbortSignal) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const abort = new AbortController();
  const getLeftMs = createDeadline(timeoutMs);
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Result>((resolve, reject) => {
    const giveUp = (cause: UnknownOutcomeCause) => reject(unknownOutcome(cause));
    timer = setTimeout(() => {
      // The page was blocked, asleep or cached: the response may be waiting to be read.
      if (getLeftMs() < -lateMs) timer = setTimeout(giveUp, lateMs, 'timeout');
      else giveUp('timeout');
    }, timeoutMs);
    signal?.addEventListener('abort', () => giveUp('network'), { signal: abort.signal });
    run(abort.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    abort.abort();
  });
}

export function unknownOutcome(cause: UnknownOutcomeCause): BackupCodeError {
  return new BackupCodeError({ kind: 'outcome_unknown', cause, ...noAnswer });
}
