import type { ReplayStore } from './replayStore.js';

/** The options of `memoryReplayStore`. */
export interface MemoryReplayStoreOptions {
  /**
   * How many keys the store can hold. When it is full, it deletes the oldest. A sign-in needs one key
   * for two minutes, so set this above the number of sign-ins in two minutes.
   * @default 10000
   */
  maxEntries?: number | undefined;
}

interface Entry {
  readonly value: string;
  readonly endsAt: number;
}

/**
 * Creates a replay store in the memory of one process. With several processes, or with several copies of
 * the module that handles the codes, use `redisReplayStore`. Otherwise, a repeated request can reach
 * another process or copy, whose store is empty. That process would send the code again.
 *
 * @throws RangeError when `maxEntries` is not a whole number above zero.
 */
export function memoryReplayStore({
  maxEntries = 10_000,
}: MemoryReplayStoreOptions = {}): ReplayStore {
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw new RangeError('memoryReplayStore: maxEntries must be a whole number above zero');
  }
  /** The entries in the order of their last write, so that the first is the oldest. */
  const entries = new Map<string, Entry>();
  let nextSweepAt = 0;

  // Uses the monotonic clock: a corrected wall clock would end an entry early, and a repeated request
  // would send its code again. The monotonic clock may stop during sleep, and an entry then lasts longer.

  function find(key: string): Entry | undefined {
    const entry = entries.get(key);
    if (!entry || performance.now() < entry.endsAt) return entry;
    entries.delete(key);
    return undefined;
  }

  /** Deletes expired entries, then the oldest. Sweeps at most once a second, because it visits all keys. */
  function makeRoom(now: number): void {
    if (entries.size >= maxEntries && now >= nextSweepAt) {
      for (const [key, { endsAt }] of entries) if (now >= endsAt) entries.delete(key);
      nextSweepAt = now + 1000;
    }
    for (const oldest of entries.keys()) {
      if (entries.size < maxEntries) return;
      entries.delete(oldest);
    }
  }

  function put(key: string, value: string, ttlMs: number): void {
    const now = performance.now();
    entries.delete(key);
    makeRoom(now);
    entries.set(key, { value, endsAt: now + ttlMs });
  }

  return {
    get: async (key) => find(key)?.value ?? null,
    set: async (key, value, ttlMs) => put(key, value, ttlMs),
    claim: async (key, value, ttlMs) => {
      if (find(key)) return false;
      put(key, value, ttlMs);
      return true;
    },
    delete: async (key) => void entries.delete(key),
  };
}
