import { expect, inject, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { type ChallengeRecord, runChallenge } from './runChallenge.js';

const count = inject('challenges');

it(
  `sends what was asked for, and loses no code unnoticed, in ${count} challenges on one page`,
  { timeout: 60_000 + count * 500 },
  async () => {
    const random = mulberry32(20261125);
    const records: ChallengeRecord[] = [];
    const heap: number[] = [];
    for (let index = 0; index < count; index += 1) {
      records.push(await runChallenge(random));
      if ((index + 1) % (count / 2) === 0) heap.push(await measureHeap());
    }
    const wrong = records.filter(
      ({ asked, sent, spent, delivered, toldOfUse }) =>
        sent !== asked || delivered > 1 || (spent ? !delivered && !toldOfUse : delivered > 0),
    );
    const sum = (of: (record: ChallengeRecord) => number) =>
      records.reduce((total, record) => total + of(record), 0);
    const keptPerChallenge = Math.round(((heap[1] ?? 0) - (heap[0] ?? 0)) / (count / 2));
    console.log(
      `Many challenges: ${count} on one page, ${sum(({ asked }) => asked)} sends asked for, ${sum(({ sent }) => sent)} sent, ${sum(({ spent }) => Number(spent))} codes spent, of these ${sum(({ spent, delivered }) => Number(spent && delivered === 1))} delivered and the others told as in doubt. The second half kept ${keptPerChallenge} bytes of heap a challenge.`,
    );
    expect(wrong).toEqual([]);
    expect(new Set(records.map(({ scenario }) => scenario)).size).toBeGreaterThan(20);
    // The records of this test are kept too, at about a hundred bytes each. In fewer challenges, what the
    // browser compiles and caches once would count as a leak.
    if (count >= 10_000) expect(keptPerChallenge).toBeLessThan(500);
  },
);

/** Bytes of the heap that are in use after a garbage collection. */
async function measureHeap(): Promise<number> {
  await cdp().send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp().send('Runtime.getHeapUsage');
  return usedSize;
}

/** Random numbers from 0 to 1 that are the same in each run. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
