import type { Answer } from './answer.js';

/** The attempts that run in this process, by replay key. */
export interface InFlight {
  readonly find: (key: string) => Promise<Answer> | undefined;
  readonly add: (key: string, answer: Promise<Answer>) => void;
}

/**
 * Uses the clock that nobody sets: a corrected one would end an attempt early, and send its code again.
 *
 * @param longestMs How long an attempt can run. An older attempt is from a Worker that was stopped.
 */
export function createInFlight(longestMs: number): InFlight {
  const running = new Map<string, { readonly answer: Promise<Answer>; readonly endsAt: number }>();
  return {
    find(key) {
      const entry = running.get(key);
      return entry && performance.now() < entry.endsAt ? entry.answer : undefined;
    },
    add(key, answer) {
      const now = performance.now();
      // Deletes what a stopped Worker has left, because it holds a code. The oldest entry comes first.
      for (const [oldKey, { endsAt }] of running) {
        if (now < endsAt) break;
        running.delete(oldKey);
      }
      const entry = { answer, endsAt: now + longestMs };
      running.delete(key);
      running.set(key, entry);
      const remove = () => {
        if (running.get(key) === entry) running.delete(key);
      };
      answer.then(remove, remove);
    },
  };
}
