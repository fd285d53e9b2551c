import type { ReplayStore } from 'backup-code-challenge/server';
import type { Keyv } from 'keyv';

/** A replay store in Keyv. Its `claim` is not atomic: see the race below. */
export function keyvReplayStore(keyv: Keyv): ReplayStore {
  return {
    get: async (key) => (await keyv.get<string>(key)) ?? null,
    set: async (key, value, ttlMs) => void (await keyv.set(key, value, ttlMs)),
    async claim(key, value, ttlMs) {
      if (await keyv.has(key)) return false;
      return keyv.set(key, value, ttlMs);
    },
    delete: async (key) => void (await keyv.delete(key)),
  };
}
