import { openEntry, pendingValue, type ReplayEntry, sealEntry } from './replayEntry.js';
import type { ReportFailure } from './handlerFailure.js';
import type { ReplayStore } from './replayStore.js';
import type { Sealer } from './sealer.js';
import { withTimeout } from './withTimeout.js';

/** How long one operation may take. The handler promises to continue within a second. */
const operationTimeoutMs = 800;

/** How long the store keeps a success and a wrong code. A person may press again in this time. */
export const keptMs = 120_000;
/** How long the store keeps every other answer, for the requests that wait for it. */
export const brieflyKeptMs = 5_000;

/** How long a dead process can block others. A living process renews its lease three times as often. */
const leaseMs = 3_000;

/**
 * The replay store for one attempt. It has one key, and it seals and opens the entries. After an
 * operation that fails or takes too long, the attempt continues without the store. Never throws.
 */
export interface AttemptStore {
  readonly isWorking: () => boolean;
  /** Whether this attempt may send the code; `undefined` when the store does not work. */
  readonly claim: (ttlMs: number) => Promise<boolean | undefined>;
  /** `null` when there is no entry; `undefined` when the store does not work. */
  readonly read: () => Promise<ReplayEntry | null | undefined>;
  readonly write: (
    entry: Exclude<ReplayEntry, { type: 'pending' }>,
    ttlMs: number,
  ) => Promise<void>;
  /** Whether this attempt may call the app's callback; `undefined` when the store does not work. */
  readonly lease: () => Promise<boolean | undefined>;
  /** Keeps the lease until the returned function is called. */
  readonly holdLease: () => () => void;
  readonly releaseLease: () => Promise<void>;
}

export function createAttemptStore(
  store: ReplayStore,
  sealer: Sealer,
  key: string,
  report: ReportFailure,
): AttemptStore {
  const leaseKey = `${key}:lease`;
  let isWorking = true;

  async function run<Value>(
    operation: keyof ReplayStore,
    call: () => Promise<Value>,
  ): Promise<Value | undefined> {
    if (!isWorking) return undefined;
    try {
      return await withTimeout(call, operationTimeoutMs);
    } catch (error) {
      isWorking = false;
      report({ type: 'replay_store', operation, error });
      return undefined;
    }
  }

  return {
    isWorking: () => isWorking,
    claim: (ttlMs) => run('claim', () => store.claim(key, pendingValue, ttlMs)),
    read: () =>
      run('get', async () => {
        const value = await store.get(key);
        return value === null ? null : openEntry(sealer, key, value);
      }),
    write: (entry, ttlMs) =>
      run('set', async () => store.set(key, await sealEntry(sealer, key, entry), ttlMs)),
    lease: () => run('claim', () => store.claim(leaseKey, pendingValue, leaseMs)),
    holdLease: () => {
      const timer = setInterval(() => {
        void run('set', () => store.set(leaseKey, pendingValue, leaseMs));
      }, leaseMs / 3);
      return () => clearInterval(timer);
    },
    releaseLease: () => run('delete', () => store.delete(leaseKey)),
  };
}
