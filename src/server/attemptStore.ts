import type { Answer } from './answer.js';
import type { ReportFailure } from './handlerFailure.js';
import {
  openEntry,
  pendingValue,
  pendingValueOf,
  type ReplayEntry,
  sealEntry,
} from './replayEntry.js';
import type { ReplayStore } from './replayStore.js';
import type { Sealer } from './sealer.js';
import { withTimeout } from './withTimeout.js';

/** How long one operation may take. The handler promises to continue within a second. */
const operationTimeoutMs = 800;

/** How long the store keeps a success and a wrong code. A person may press again in this time. */
const keptMs = 120_000;
/** How long the store keeps every other answer: longer than `verifyAt` repeats its request. */
const keptForAttemptMs = 20_000;
/** The same for a client without an attempt id, whose next press looks like a repetition. */
const brieflyKeptMs = 5_000;

/** How long a dead process can block others. A living process renews its lease three times as often. */
const leaseMs = 3_000;

/** The keys of one attempt. */
export interface AttemptKeys {
  /** For the code under its MFA token. All attempts with the code share it. */
  readonly key: string;
  /** For the answer to this attempt alone. `null` without an attempt id. */
  readonly ownKey: string | null;
}

/**
 * The replay store for one attempt. It seals and opens the entries. After an operation that fails or
 * takes too long, the attempt continues without the store. Never throws.
 */
export interface AttemptStore {
  readonly isWorking: () => boolean;
  /** Whether this attempt may send the code; `undefined` when the store does not work. */
  readonly claim: (ttlMs: number) => Promise<boolean | undefined>;
  /**
   * Reads the shared entry. If the attempt that this one waits for has released its claim, returns its
   * answer. `null` when there is no entry; `undefined` when the store does not work.
   */
  readonly read: () => Promise<ReplayEntry | null | undefined>;
  /** Returns the answer that an earlier request of this attempt has left. */
  readonly readOwn: () => Promise<Answer | null>;
  /** Keeps an entry for every attempt with the code. */
  readonly keep: (entry: Exclude<ReplayEntry, { type: 'pending' }>) => Promise<void>;
  /**
   * Keeps an answer for this attempt and for those that wait for it, and releases the claim, so that a
   * new press sends the code. Without an attempt id, keeps the answer briefly for every attempt. Call
   * `read` first: it says whose claim would be released.
   */
  readonly keepForAttempt: (answer: Answer) => Promise<void>;
  readonly releaseClaim: () => Promise<void>;
  /** Whether this attempt may call the app's callback; `undefined` when the store does not work. */
  readonly lease: () => Promise<boolean | undefined>;
  /** Keeps the lease until the returned function is called. */
  readonly holdLease: () => () => void;
  readonly releaseLease: () => Promise<void>;
}

export function createAttemptStore(
  store: ReplayStore,
  sealer: Sealer,
  { key, ownKey }: AttemptKeys,
  report: ReportFailure,
): AttemptStore {
  const leaseKey = `${key}:lease`;
  let isWorking = true;
  /** Where the attempt whose claim was read last leaves its answer. */
  let awaitedKey: string | null = null;

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

  const readEntry = (entryKey: string) =>
    run('get', async () => {
      const value = await store.get(entryKey);
      return value === null ? null : openEntry(sealer, entryKey, value);
    });
  const writeEntry = (
    entryKey: string,
    entry: Exclude<ReplayEntry, { type: 'pending' }>,
    ttlMs: number,
  ) => run('set', async () => store.set(entryKey, await sealEntry(sealer, entryKey, entry), ttlMs));
  const releaseClaim = () => run('delete', () => store.delete(key));

  return {
    isWorking: () => isWorking,
    claim: (ttlMs) => run('claim', () => store.claim(key, pendingValueOf(ownKey), ttlMs)),
    async read() {
      const entry = await readEntry(key);
      if (entry?.type === 'pending') awaitedKey = entry.answerKey;
      return entry === null && awaitedKey !== null ? readEntry(awaitedKey) : entry;
    },
    async readOwn() {
      const entry = ownKey === null ? null : await readEntry(ownKey);
      return entry?.type === 'answered' ? entry.answer : null;
    },
    keep: (entry) => writeEntry(key, entry, keptMs),
    async keepForAttempt(answer) {
      const entry = { type: 'answered', answer, isAccepted: false } as const;
      if (ownKey === null) return writeEntry(key, entry, brieflyKeptMs);
      // First the answer, then the claim: an attempt that finds the claim released also finds the answer.
      await writeEntry(ownKey, entry, keptForAttemptMs);
      // The claim may have expired, and then belongs to another attempt.
      return awaitedKey === ownKey ? releaseClaim() : undefined;
    },
    releaseClaim,
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
