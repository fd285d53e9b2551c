/**
 * Returns a function that says how many milliseconds are left. It uses the clock that advanced further:
 * `Date.now()` is right after the machine slept, and `performance.now()` is right after the wall clock
 * was set back.
 */
export function createDeadline(durationMs: number): () => number {
  const wallEnd = Date.now() + durationMs;
  const monotonicEnd = performance.now() + durationMs;
  return () => Math.min(wallEnd - Date.now(), monotonicEnd - performance.now());
}
