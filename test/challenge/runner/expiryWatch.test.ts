import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExpiryWatch } from '../../../src/challenge/expiryWatch.js';

const now = Date.parse('2026-03-01T12:00:00Z');
let told: number[];
const create = () => createExpiryWatch((secondsLeft) => void told.push(secondsLeft));

beforeEach(() => {
  told = [];
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the expiry of the MFA token', () => {
  it.each([
    ['milliseconds since 1970', now + 120_000],
    ['an ISO text', '2026-03-01T12:02:00Z'],
    ['LoginRadius’s text without a zone', '2026-03-01T12:02:00.0000000'],
  ])('is counted down (%s)', (_, expiresAt) => {
    create().watch(expiresAt);
    expect(told).toEqual([120]);
    vi.advanceTimersByTime(60_000);
    expect(told.at(-1)).toBe(60);
    vi.advanceTimersByTime(120_000);
    expect(told.at(-1)).toBe(0);
    expect(told).toHaveLength(121);
  });

  it.each([undefined, 'soon', Number.NaN, now, now - 1, '2026-03-01T11:59:59Z'])(
    'is unknown, and says nothing, where it is %s at the mount',
    (expiresAt) => {
      create().watch(expiresAt);
      vi.advanceTimersByTime(600_000);
      expect(told).toEqual([]);
    },
  );

  it('is over at once where a known expiry has passed by the next render', () => {
    const expiry = create();
    expiry.watch(now + 120_000);
    expiry.stop();
    told = [];
    expiry.watch(now - 1);
    expect(told).toEqual([0]);
  });

  it.each([undefined, 'soon'])('is unknown again where it becomes %s', (expiresAt) => {
    const expiry = create();
    expiry.watch(now + 120_000);
    expiry.stop();
    told = [];
    expiry.watch(expiresAt);
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual([Infinity]);
  });

  it('is counted no more once it is stopped', () => {
    const expiry = create();
    expiry.watch(now + 120_000);
    expiry.stop();
    told = [];
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be stopped before it was ever counted', () => {
    const expiry = create();
    expect(() => expiry.stop()).not.toThrow();
  });
});
