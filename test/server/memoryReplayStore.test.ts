import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryReplayStore } from 'backup-code-challenge/server';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function passTime(ms: number): void {
  vi.advanceTimersByTime(ms);
}

describe('memoryReplayStore', () => {
  it('keeps a value exactly for its time to live', async () => {
    const store = memoryReplayStore();
    await store.set('a', '1', 1000);
    passTime(999);
    expect(await store.get('a')).toBe('1');
    passTime(1);
    expect(await store.get('a')).toBeNull();
    expect(await store.get('b')).toBeNull();
  });

  it('grants a claim once until it expires', async () => {
    const store = memoryReplayStore();
    const claims = await Promise.all([1, 2, 3].map((n) => store.claim('a', String(n), 1000)));
    expect(claims).toEqual([true, false, false]);
    expect(await store.get('a')).toBe('1');
    passTime(1000);
    expect(await store.claim('a', '4', 1000)).toBe(true);
  });

  it('refuses a claim on a key with a value, and grants it after `delete`', async () => {
    const store = memoryReplayStore();
    await store.set('a', '1', 1000);
    expect(await store.claim('a', '2', 1000)).toBe(false);
    await store.delete('a');
    expect(await store.claim('a', '2', 1000)).toBe(true);
  });

  it('extends the time to live of a key that is set again', async () => {
    const store = memoryReplayStore();
    await store.claim('a', '1', 1000);
    await store.set('a', '2', 5000);
    passTime(4999);
    expect(await store.get('a')).toBe('2');
  });

  it('keeps only the latest `maxEntries` entries', async () => {
    const store = memoryReplayStore({ maxEntries: 3 });
    for (const key of ['a', 'b', 'c']) await store.set(key, key, 1000);
    await store.set('a', 'a', 1000);
    await store.claim('d', 'd', 1000);
    const values = await Promise.all(['a', 'b', 'c', 'd'].map((key) => store.get(key)));
    expect(values).toEqual(['a', null, 'c', 'd']);
  });

  it('drops no other key when a key is set again', async () => {
    const store = memoryReplayStore({ maxEntries: 2 });
    for (const key of ['a', 'b', 'b']) await store.set(key, key, 1000);
    expect(await store.get('a')).toBe('a');
  });

  it('drops expired entries before live ones', async () => {
    const store = memoryReplayStore({ maxEntries: 2 });
    await store.set('long', '2', 1000);
    await store.set('short', '1', 10);
    passTime(10);
    await store.set('new', '3', 1000);
    expect(await store.get('long')).toBe('2');
  });

  it.each([0, -1, 1.5, NaN, Infinity])('throws for a `maxEntries` of %d', (maxEntries) => {
    expect(() => memoryReplayStore({ maxEntries })).toThrow('maxEntries');
  });
});
