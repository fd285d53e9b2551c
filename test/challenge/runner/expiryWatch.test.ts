import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExpiryWatch } from '../../../src/challenge/expiryWatch.js';

const now = Date.parse('2026-03-01T12:00:00Z');
let reported: number[];
const create = () => createExpiryWatch((expiresInSeconds) => void reported.push(expiresInSeconds));

beforeEach(() => {
  reported = [];
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the watch of the MFA token’s expiry', () => {
  it.each([
    ['milliseconds since 1970', now + 120_000],
    ['an ISO text', '2026-03-01T12:02:00Z'],
    ['LoginRadius’s text without a zone', '2026-03-01T12:02:00.0000000'],
  ])('counts down to `expiresAt` (%s)', (_, expiresAt) => {
    create().watch(expiresAt);
    expect(reported).toEqual([120]);
    vi.advanceTimersByTime(60_000);
    expect(reported.at(-1)).toBe(60);
    vi.advanceTimersByTime(120_000);
    expect(reported.at(-1)).toBe(0);
    expect(reported).toHaveLength(121);
  });

  it.each([undefined, 'soon', Number.NaN, now, now - 1, '2026-03-01T11:59:59Z'])(
    'reports nothing if `expiresAt` is %s at mount',
    (expiresAt) => {
      create().watch(expiresAt);
      vi.advanceTimersByTime(600_000);
      expect(reported).toEqual([]);
    },
  );

  it('reports 0 at once if a known expiry has passed by the next render', () => {
    const expiry = create();
    expiry.watch(now + 120_000);
    expiry.stop();
    reported = [];
    expiry.watch(now - 1);
    expect(reported).toEqual([0]);
  });

  it.each([undefined, 'soon'])('reports `Infinity` if a known expiry becomes %s', (expiresAt) => {
    const expiry = create();
    expiry.watch(now + 120_000);
    expiry.stop();
    reported = [];
    expiry.watch(expiresAt);
    vi.advanceTimersByTime(600_000);
    expect(reported).toEqual([Infinity]);
  });

  it('reports nothing after it is stopped', () => {
    const expiry = create();
    expiry.watch(now + 120_000);
    expiry.stop();
    reported = [];
    vi.advanceTimersByTime(600_000);
    expect(reported).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can be stopped before it starts', () => {
    const expiry = create();
    expect(() => expiry.stop()).not.toThrow();
  });
});
