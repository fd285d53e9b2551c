/**
 * Tells the whole seconds that are left: now, each second, and at last 0. Goes by the clock that ran
 * further: the wall clock stands right after the machine slept, the other after the wall clock was
 * set back. Returns what stops it.
 */
export function countDown(durationMs: number, tell: (secondsLeft: number) => void): () => void {
  const wallEnd = Date.now() + durationMs;
  const monotonicEnd = performance.now() + durationMs;
  let timer: ReturnType<typeof setTimeout>;
  const tick = () => {
    const leftMs = Math.min(wallEnd - Date.now(), monotonicEnd - performance.now());
    if (leftMs > 0) timer = setTimeout(tick, leftMs % 1000 || 1000);
    tell(Math.max(0, Math.ceil(leftMs / 1000)));
  };
  tick();
  return () => clearTimeout(timer);
}
