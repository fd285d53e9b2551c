import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWait, waitMsOf } from '../../../src/challenge/wait.js';
import { failures } from '../support/failures.js';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('how long a failure makes the person wait', () => {
  it.each([30_000, 0, null])('is what LoginRadius says of a rate limit: %s ms', (retryAfterMs) => {
    expect(waitMsOf({ ...failures.rate_limited, retryAfterMs }, now)).toBe(retryAfterMs);
  });

  it('is the time to the end of a lock', () => {
    const unlocksAt = new Date(now + 900_000);
    expect(waitMsOf({ ...failures.locked, unlocksAt }, now)).toBe(900_000);
  });

  it('is no time where the lock has ended meanwhile', () => {
    const unlocksAt = new Date(now - 1);
    expect(waitMsOf({ ...failures.locked, unlocksAt }, now)).toBe(0);
  });

  it('is unknown where the lock has no known end', () => {
    expect(waitMsOf(failures.locked, now)).toBeNull();
  });

  it.each(['invalid_code', 'service_error', 'session_expired', 'action_required'] as const)(
    'is unknown after %s',
    (name) => {
      expect(waitMsOf(failures[name], now)).toBeNull();
    },
  );
});

describe('a wait', () => {
  let told: number[];
  const create = () => createWait((secondsLeft) => void told.push(secondsLeft));

  beforeEach(() => {
    told = [];
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is counted down', () => {
    create().start(2000);
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([2, 1, 0]);
  });

  it('is not counted while it is paused, and keeps its end', () => {
    const wait = create();
    wait.start(30_000);
    vi.advanceTimersByTime(5000);
    wait.pause();
    told = [];
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    wait.resume();
    expect(told).toEqual([15]);
    vi.advanceTimersByTime(60_000);
    expect(told.at(-1)).toBe(0);
  });

  it('that begins while it is paused is counted from the resumption, and ends when it should', () => {
    const wait = create();
    wait.pause();
    wait.start(30_000);
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    wait.resume();
    expect(told).toEqual([20]);
  });

  it('is over at once when it is resumed after its end', () => {
    const wait = create();
    wait.start(30_000);
    wait.pause();
    vi.advanceTimersByTime(60_000);
    told = [];
    wait.resume();
    expect(told).toEqual([0]);
  });

  it('is counted once, however often it is resumed', () => {
    const wait = create();
    wait.start(2000);
    wait.resume();
    wait.resume();
    told = [];
    vi.advanceTimersByTime(5000);
    expect(told).toEqual([1, 0]);
  });

  it('gives way to the next one', () => {
    const wait = create();
    wait.start(30_000);
    wait.start(2000);
    told = [];
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([1, 0]);
  });

  it('ends with `null`, and nothing is left to resume', () => {
    const wait = create();
    wait.start(30_000);
    told = [];
    wait.start(null);
    wait.resume();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells nothing before it begins, and can be paused there', () => {
    const wait = create();
    wait.resume();
    wait.pause();
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
