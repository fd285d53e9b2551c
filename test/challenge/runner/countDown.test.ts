import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countDown } from '../../../src/challenge/countDown.js';

let told: number[];
const tell = (secondsLeft: number) => void told.push(secondsLeft);

beforeEach(() => {
  told = [];
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a countdown', () => {
  it('tells the seconds at once, then each second, and at last 0', () => {
    countDown(3000, tell);
    expect(told).toEqual([3]);
    vi.advanceTimersByTime(999);
    expect(told).toEqual([3]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([3, 2]);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([3, 2, 1, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('counts a begun second as a whole one, and ticks when the next one begins', () => {
    countDown(2300, tell);
    expect(told).toEqual([3]);
    vi.advanceTimersByTime(299);
    expect(told).toEqual([3]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([3, 2]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([3, 2, 1]);
  });

  it.each([0, -5000])('of %s ms tells 0, once', (durationMs) => {
    countDown(durationMs, tell);
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([0]);
  });

  it('ends at the next tick after the device was asleep', () => {
    countDown(30_000, tell);
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([30, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on when the wall clock is set back', () => {
    countDown(3000, tell);
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(3000);
    expect(told).toEqual([3, 2, 1, 0]);
  });

  it('tells nothing more once it is stopped', () => {
    const stop = countDown(3000, tell);
    vi.advanceTimersByTime(1000);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([3, 2]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be stopped by the one whom it tells', () => {
    const stop = countDown(3000, (secondsLeft) => {
      tell(secondsLeft);
      if (secondsLeft === 2) stop();
    });
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([3, 2]);
  });
});
