import { vi } from 'vitest';

/** Waits for what is about to happen, as long as a busy machine needs. */
export function until(condition: () => boolean): Promise<unknown> {
  return vi.waitUntil(condition, { timeout: 20_000 });
}
