import { memoryReplayStore, type ReplayStore } from 'backup-code-challenge/server';

/** One operation of a store with its arguments. */
export interface StoreCall {
  readonly operation: keyof ReplayStore;
  readonly key: string;
  readonly value: string | undefined;
  readonly ttlMs: number | undefined;
}

/** A store that records its calls. `change` replaces operations. */
export function recordingStore(change: Partial<ReplayStore> = {}) {
  const calls: StoreCall[] = [];
  const inner: ReplayStore = { ...memoryReplayStore(), ...change };
  const note = (operation: keyof ReplayStore, key: string, value?: string, ttlMs?: number) =>
    calls.push({ operation, key, value, ttlMs });
  const store: ReplayStore = {
    get: (key) => {
      note('get', key);
      return inner.get(key);
    },
    set: (key, value, ttlMs) => {
      note('set', key, value, ttlMs);
      return inner.set(key, value, ttlMs);
    },
    claim: (key, value, ttlMs) => {
      note('claim', key, value, ttlMs);
      return inner.claim(key, value, ttlMs);
    },
    delete: (key) => {
      note('delete', key);
      return inner.delete(key);
    },
  };
  return { store, inner, calls };
}

/** A promise that never settles. */
export function hang(): Promise<never> {
  return new Promise(() => {});
}
