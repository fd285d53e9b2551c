import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countDown } from '../../../src/challenge/countDown.js';

let reported: number[];
const report = (remainingSeconds: number) => void reported.push(remainingSeconds);

beforeEach(() => {
  reported = [];
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a countdown', () => {
  it('reports the seconds at once, then each second, and finally 0', () => {
    countDown(3000, report);
    expect(reported).toEqual([3]);
    vi.advanceTimersByTime(999);
    expect(reported).toEqual([3]);
    vi.advanceTimersByTime(1);
    expect(reported).toEqual([3, 2]);
    vi.advanceTimersByTime(60_000);
    expect(reported).toEqual([3, 2, 1, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rounds up to whole seconds, and ticks when the next whole second begins', () => {
    countDown(2300, report);
    expect(reported).toEqual([3]);
    vi.advanceTimersByTime(299);
    expect(reported).toEqual([3]);
    vi.advanceTimersByTime(1);
    expect(reported).toEqual([3, 2]);
    vi.advanceTimersByTime(1000);
    expect(reported).toEqual([3, 2, 1]);
  });

  it.each([0, -5000])('of %s ms reports 0 once', (durationMs) => {
    countDown(durationMs, report);
    vi.advanceTimersByTime(60_000);
    expect(reported).toEqual([0]);
  });

  it('ends at the first tick after the device slept past the end', () => {
    countDown(30_000, report);
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(1000);
    expect(reported).toEqual([30, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not affected when the wall clock is set back', () => {
    countDown(3000, report);
    vi.setSystemTime(Date.now() - 3_600_000);
    vi.advanceTimersByTime(3000);
    expect(reported).toEqual([3, 2, 1, 0]);
  });

  it('reports nothing after it is stopped', () => {
    const stop = countDown(3000, report);
    vi.advanceTimersByTime(1000);
    stop();
    vi.advanceTimersByTime(60_000);
    expect(reported).toEqual([3, 2]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be stopped from its own callback', () => {
    const stop = countDown(3000, (remainingSeconds) => {
      report(remainingSeconds);
      if (remainingSeconds === 2) stop();
    });
    vi.advanceTimersByTime(60_000);
    expect(reported).toEqual([3, 2]);
  });
});
