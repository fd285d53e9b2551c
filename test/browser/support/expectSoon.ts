import { expect } from 'vitest';

/** Waits until it is so, on a machine that has much else to do as well. */
export const expectSoon = <Value>(read: () => Value | Promise<Value>) =>
  // oxlint-disable-next-line vitest/require-awaited-expect-poll -- the caller awaits the matcher
  expect.poll(read, { timeout: 10_000 });
