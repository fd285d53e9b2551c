/**
 * Returns a function that says how many milliseconds are left. It uses the clock that ran further: the
 * wall clock is right after the machine slept, the other one after the wall clock was set back.
 */
export function createDeadline(durationMs: number): () => number {
  const wallEnd = Date.now() + durationMs;
  const monotonicEnd = performance.now() + durationMs;
  return () => Math.min(wallEnd - Date.now(), monotonicEnd - performance.now());
}
