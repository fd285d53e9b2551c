import { expect, it } from 'vitest';
import { createSimulator, type SimulatorOptions } from '../../src/testing.js';
import { attempt } from './support/attempt.js';

/** Every option, so that a new one fails here until it is added. */
const nothing: { readonly [Option in keyof Required<SimulatorOptions>]: undefined } = {
  apiKey: undefined,
  accounts: undefined,
  strict: undefined,
  now: undefined,
  mfaTokenLifetimeMs: undefined,
  lockout: undefined,
  rateLimit: undefined,
  cors: undefined,
  verifyPaths: undefined,
  basePath: undefined,
  tokenSeed: undefined,
};

it('a simulator uses the default of each option that is undefined', async () => {
  const usual = createSimulator();
  const simulator = createSimulator(nothing);
  expect(simulator.apiKey).toBe(usual.apiKey);
  expect(simulator.accounts).toEqual(usual.accounts);
  expect(simulator.startLogin().secondFactorToken).not.toBe(usual.startLogin().secondFactorToken);
  expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
  for (let tries = 1; tries < 5; tries += 1) {
    expect(await attempt(simulator, { backupCode: 'WR0NGC0D' })).toMatchObject({
      kind: 'invalid_code',
    });
  }
  expect(await attempt(simulator, { backupCode: 'WR0NGC0D' })).toMatchObject({ kind: 'locked' });
});
