import { expect } from 'vitest';

/** Waits until the value matches. The limit is long because the machine may be busy. */
export const expectSoon = <Value>(read: () => Value | Promise<Value>) =>
  expect.poll(read, { timeout: 10_000, interval: 10 });
