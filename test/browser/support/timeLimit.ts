import { vi } from 'vitest';

/** Longer than any test waits, and different from every other timer. */
export const timeoutMs = 123_456;

/** Watches for the time-out of a request with that `timeoutMs`, so that a test can run it at once. */
export function watchTimeLimit() {
  const timers = vi.spyOn(globalThis, 'setTimeout');
  return {
    /** Runs the time-out. */
    runOut: (): void => {
      const [giveUp, , ...rest] = timers.mock.calls.find(([, delay]) => delay === timeoutMs) ?? [];
      giveUp?.(...rest);
    },
    stop: (): void => timers.mockRestore(),
  };
}
