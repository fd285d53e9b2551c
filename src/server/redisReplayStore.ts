import type { ReplayStore } from './replayStore.js';

/** Sends one Redis command and resolves to its reply. */
export type SendRedisCommand = (...command: string[]) => Promise<unknown>;

/**
 * Creates a replay store in Redis. It uses the client that your app already has. Requires Redis 2.6.12
 * or newer (`SET … NX PX`), or Valkey.
 *
 * @example
 * redisReplayStore((...command) => client.sendCommand(command)); // redis
 * redisReplayStore((command, ...rest) => client.call(command, ...rest)); // ioredis
 */
export function redisReplayStore(send: SendRedisCommand): ReplayStore {
  const set = (key: string, value: string, ttlMs: number, ...options: string[]) =>
    send('SET', key, value, ...options, 'PX', String(ttlMs));
  return {
    get: async (key) => {
      const reply = await send('GET', key);
      // Some clients reply with bytes.
      return reply instanceof Uint8Array ? new TextDecoder().decode(reply) : readText(reply);
    },
    set: async (key, value, ttlMs) => void (await set(key, value, ttlMs)),
    // The reply is OK, or null when the key exists.
    claim: async (key, value, ttlMs) => ((await set(key, value, ttlMs, 'NX')) ?? null) !== null,
    delete: async (key) => void (await send('DEL', key)),
  };
}

function readText(reply: unknown): string | null {
  return typeof reply === 'string' ? reply : null;
}
