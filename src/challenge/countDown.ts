import { createDeadline } from '../failure/createDeadline.js';

/**
 * Reports the whole seconds that are left: now, each second, and zero at the end. Returns a function that
 * stops it.
 */
export function countDown(
  durationMs: number,
  tell: (remainingSeconds: number) => void,
): () => void {
  const getLeftMs = createDeadline(durationMs);
  let timer: ReturnType<typeof setTimeout>;
  const tick = () => {
    const leftMs = getLeftMs();
    if (leftMs > 0) timer = setTimeout(tick, leftMs % 1000 || 1000);
    tell(Math.max(0, Math.ceil(leftMs / 1000)));
  };
  tick();
  return () => clearTimeout(timer);
}
