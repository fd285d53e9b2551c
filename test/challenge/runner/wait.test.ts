import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWait, waitMsOf } from '../../../src/challenge/wait.js';
import { failures } from '../support/failures.js';

const now = Date.parse('2026-03-01T12:00:00Z');

describe('the wait that a failure causes', () => {
  it.each([30_000, 0, null])('is the `retryAfterMs` of a rate limit: %s ms', (retryAfterMs) => {
    expect(waitMsOf({ ...failures.rate_limited, retryAfterMs }, now)).toBe(retryAfterMs);
  });

  it('is the time until the end of a lock', () => {
    const unlocksAt = new Date(now + 900_000);
    expect(waitMsOf({ ...failures.locked, unlocksAt }, now)).toBe(900_000);
  });

  it('is 0 if the lock has already ended', () => {
    const unlocksAt = new Date(now - 1);
    expect(waitMsOf({ ...failures.locked, unlocksAt }, now)).toBe(0);
  });

  it('is `null` if the lock has no known end', () => {
    expect(waitMsOf(failures.locked, now)).toBeNull();
  });

  it.each(['invalid_code', 'service_error', 'session_expired', 'action_required'] as const)(
    'is `null` after %s',
    (name) => {
      expect(waitMsOf(failures[name], now)).toBeNull();
    },
  );
});

describe('a wait', () => {
  let reported: number[];
  const create = () => createWait((retryInSeconds) => void reported.push(retryInSeconds));

  beforeEach(() => {
    reported = [];
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  it('is counted down', () => {
    create().start(2000);
    vi.advanceTimersByTime(5000);
    expect(reported).toEqual([2, 1, 0]);
  });

  it('reports nothing while it is paused, and still ends at the same time', () => {
    const wait = create();
    wait.start(30_000);
    vi.advanceTimersByTime(5000);
    wait.pause();
    reported = [];
    vi.advanceTimersByTime(10_000);
    expect(reported).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    wait.resume();
    expect(reported).toEqual([15]);
    vi.advanceTimersByTime(60_000);
    expect(reported.at(-1)).toBe(0);
  });

  it('that starts while paused reports from the resumption, and still ends on time', () => {
    const wait = create();
    wait.pause();
    wait.start(30_000);
    vi.advanceTimersByTime(10_000);
    expect(reported).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    wait.resume();
    expect(reported).toEqual([20]);
  });

  it('reports 0 at once when it is resumed after its end', () => {
    const wait = create();
    wait.start(30_000);
    wait.pause();
    vi.advanceTimersByTime(60_000);
    reported = [];
    wait.resume();
    expect(reported).toEqual([0]);
  });

  it('is counted once if it is resumed several times', () => {
    const wait = create();
    wait.start(2000);
    wait.resume();
    wait.resume();
    reported = [];
    vi.advanceTimersByTime(5000);
    expect(reported).toEqual([1, 0]);
  });

  it('is replaced by the next wait', () => {
    const wait = create();
    wait.start(30_000);
    wait.start(2000);
    reported = [];
    vi.advanceTimersByTime(60_000);
    expect(reported).toEqual([1, 0]);
  });

  it('ends when `null` is started, and cannot be resumed', () => {
    const wait = create();
    wait.start(30_000);
    reported = [];
    wait.start(null);
    wait.resume();
    vi.advanceTimersByTime(60_000);
    expect(reported).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reports nothing before it starts, even if it is resumed or paused', () => {
    const wait = create();
    wait.resume();
    wait.pause();
    expect(reported).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
