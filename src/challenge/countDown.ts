/**
 * Reports the whole seconds that are left: now, each second, and zero at the end. Uses the clock that ran
 * further: the wall clock is right after the machine slept, the other one after the wall clock was
 * set back. Returns a function that stops it.
 */
export function countDown(
  durationMs: number,
  tell: (remainingSeconds: number) => void,
): () => void {
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
