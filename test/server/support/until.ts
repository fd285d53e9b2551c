import { vi } from 'vitest';

/** Waits until a condition holds, long enough for a busy machine. */
export function until(condition: () => boolean): Promise<unknown> {
  return vi.waitUntil(condition, { timeout: 20_000 });
}
