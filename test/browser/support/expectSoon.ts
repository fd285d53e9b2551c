import { expect } from 'vitest';

/** Waits until the value matches. The limit is long because the machine may be busy. */
export const expectSoon = <Value>(read: () => Value | Promise<Value>) =>
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- the caller awaits the matcher
  expect.poll(read, { timeout: 10_000, interval: 10 });
