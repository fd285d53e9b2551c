import { describe, expect, it } from 'vitest';
import type { LockoutAction } from '../../src/testing.js';
import { attempt, createClock, firstCode, usedCodes } from './support/attempt.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';

const wrong = { backupCode: 'wrong123' };

describe('the lockout', () => {
  it.each([
    ['captcha', 1132, 'captcha'],
    ['security_question', 1148, 'security_question'],
    ['block', 991, 'blocked'],
  ] as const satisfies readonly [LockoutAction, number, string][])(
    'by %s refuses even a right code with %i, and does not end by itself',
    async (action, errorCode, reason) => {
      const clock = createClock();
      const simulator = createStrictSimulator({
        now: clock.now,
        lockout: { threshold: 2, action },
      });
      expect(await attempt(simulator, wrong)).toMatchObject({ kind: 'invalid_code' });
      expect(await attempt(simulator, wrong)).toMatchObject({ kind: 'locked', reason, errorCode });
      clock.pass(86_400_000);
      expect(await attempt(simulator)).toMatchObject({ kind: 'locked', reason, unlocksAt: null });
      expect(usedCodes(simulator)).toEqual([]);
      expect(simulator.accounts[0]).toMatchObject({ lock: { action, until: null } });
    },
  );

  it('by suspension names its end, and then counts from zero', async () => {
    const clock = createClock();
    const simulator = createStrictSimulator({
      now: clock.now,
      lockout: { threshold: 2, action: 'suspend' },
    });
    const unlocksAt = new Date(clock.now() + 900_000);
    await attempt(simulator, wrong);
    expect(await attempt(simulator, wrong)).toMatchObject({
      kind: 'locked',
      reason: 'temporary',
      unlocksAt,
    });
    clock.pass(899_999);
    expect(await attempt(simulator)).toMatchObject({ kind: 'locked', unlocksAt });
    clock.pass(1);
    expect(await attempt(simulator, wrong)).toMatchObject({ kind: 'invalid_code' });
    expect(simulator.accounts[0]).toMatchObject({ failedAttempts: 1, lock: null });
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
  });

  it('is visible in `accounts` until the suspension ends', async () => {
    const clock = createClock();
    const lockout = { threshold: 1, action: 'suspend', suspensionMs: 5000 } as const;
    const simulator = createStrictSimulator({ now: clock.now, lockout });
    await attempt(simulator, wrong);
    const until = new Date(clock.now() + 5000);
    expect(simulator.accounts[0]).toMatchObject({
      failedAttempts: 1,
      lock: { action: 'suspend', until },
    });
    clock.pass(5000);
    expect(simulator.accounts[0]).toMatchObject({ failedAttempts: 0, lock: null });
  });

  it('lasts for `suspensionMs`', async () => {
    const clock = createClock();
    const lockout = { threshold: 1, action: 'suspend', suspensionMs: 5000 } as const;
    const simulator = createStrictSimulator({ now: clock.now, lockout });
    expect(await attempt(simulator, wrong)).toMatchObject({
      unlocksAt: new Date(clock.now() + 5000),
    });
  });

  it('starts at the fifth wrong code by default, and a used code counts as wrong', async () => {
    const simulator = createStrictSimulator();
    await attempt(simulator);
    for (let count = 1; count < 5; count += 1)
      expect(await attempt(simulator)).toMatchObject({ kind: 'invalid_code' });
    expect(await attempt(simulator)).toMatchObject({ kind: 'locked', reason: 'temporary' });
  });

  it('counts from zero again after a right code', async () => {
    const simulator = createStrictSimulator({ lockout: { threshold: 2, action: 'block' } });
    await attempt(simulator, wrong);
    await attempt(simulator);
    expect(await attempt(simulator, wrong)).toMatchObject({ kind: 'invalid_code' });
  });

  it('never starts with `lockout: null`', async () => {
    const simulator = createStrictSimulator({ lockout: null });
    for (let count = 0; count < 20; count += 1)
      expect(await attempt(simulator, wrong)).toMatchObject({ kind: 'invalid_code' });
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
  });
});

describe('the rate limit', () => {
  it('responds with 429 until its window ends, and spends no code', async () => {
    const clock = createClock();
    const simulator = createStrictSimulator({
      now: clock.now,
      rateLimit: { requests: 2, windowMs: 10_000 },
    });
    await attempt(simulator, wrong);
    await attempt(simulator, wrong);
    clock.pass(2500);
    expect(await attempt(simulator)).toMatchObject({ kind: 'rate_limited', retryAfterMs: 8000 });
    expect(usedCodes(simulator)).toEqual([]);
    clock.pass(7500);
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
    expect(usedCodes(simulator)).toEqual([firstCode]);
  });
});
