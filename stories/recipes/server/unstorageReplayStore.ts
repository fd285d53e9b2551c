import type { ReplayStore } from 'backup-code-challenge/server';
import type { Storage } from 'unstorage';

interface Entry {
  value: string;
  /** In milliseconds since 1970. Many drivers ignore `ttl`. */
  endsAt: number;
}

/** A replay store in unstorage. Its `claim` is not atomic: see the race below. */
export function unstorageReplayStore(storage: Storage): ReplayStore {
  const get = async (key: string): Promise<string | null> => {
    const entry = await storage.getItem<Entry>(key);
    return entry && Date.now() < entry.endsAt ? entry.value : null;
  };
  const set = (key: string, value: string, ttlMs: number): Promise<void> => {
    const entry: Entry = { value, endsAt: Date.now() + ttlMs };
    return storage.setItem(key, { ...entry }, { ttl: Math.ceil(ttlMs / 1000) });
  };
  return {
    get,
    set,
    async claim(key, value, ttlMs) {
      if ((await get(key)) !== null) return false;
      await set(key, value, ttlMs);
      return true;
    },
    delete: (key) => storage.removeItem(key),
  };
}
