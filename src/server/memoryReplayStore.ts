import type { ReplayStore } from './replayStore.js';

export interface MemoryReplayStoreOptions {
  /**
   * How many keys the store holds at most. When it is full, the oldest key makes room. A sign-in
   * needs one key for two minutes, so set it above the number of sign-ins in two minutes.
   * @default 10000
   */
  maxEntries?: number | undefined;
}

interface Entry {
  readonly value: string;
  readonly endsAt: number;
}

/**
 * A replay store in the memory of one process. With several processes, a second press that reaches
 * another process finds nothing: use `redisReplayStore` there.
 *
 * @throws RangeError when `maxEntries` is not a whole number above zero.
 */
export function memoryReplayStore({
  maxEntries = 10_000,
}: MemoryReplayStoreOptions = {}): ReplayStore {
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw new RangeError('memoryReplayStore: maxEntries must be a whole number above zero');
  }
  /** In the order of their last write, so that the first is the oldest. */
  const entries = new Map<string, Entry>();
  let nextSweepAt = 0;

  function find(key: string): Entry | undefined {
    const entry = entries.get(key);
    if (!entry || Date.now() < entry.endsAt) return entry;
    entries.delete(key);
    return undefined;
  }

  /** Drops what has ended, and then the oldest. A sweep walks over all keys: once a second is enough. */
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
    const now = Date.now();
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
