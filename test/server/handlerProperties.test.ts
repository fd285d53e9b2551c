import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignedInResponse } from 'backup-code-challenge/server';
import { scenarios } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { readFailureJson } from '../../src/failure/readFailureJson.js';
import { code, startBackEnd } from './support/backEnd.js';
import { recordingStore } from './support/stores.js';
import { anyRequest, isWellFormed, toRequest } from './support/requestArbitraries.js';

const runs = 10_000;
const statuses = [200, 401, 403, 405, 413, 415, 422, 429, 500];

/** Scenarios that respond at once. */
const fast = Object.values(scenarios).filter(
  (scenario) => !('delayMs' in scenario) && !JSON.stringify(scenario).includes('never_answer'),
);

const anyWorld = fc.record({
  scenario: fc.oneof({ arbitrary: fc.constant({}), weight: 3 }, fc.constantFrom(...fast)),
  callback: fc.constantFrom('returns', 'returns', 'throws', 'returns nonsense'),
  store: fc.constantFrom('works', 'works', 'works', 'throws', 'holds nonsense'),
});

describe('the back-end handler', () => {
  it(`responds to ${runs} fuzzed requests with a documented response, and calls LoginRadius only for well-formed requests`, async () => {
    // Each run needs its own code, because a code works once.
    const codes = Array.from({ length: runs }, (_, index) => `code${index}`);
    const accounts = [{ email: 'a@example.com', password: 'p', backupCodes: [...codes] }];
    const simulator = createStrictSimulator({ lockout: null, accounts });
    let count = 0;
    // Counts here, because the simulator's log drops old requests.
    const calls = () => count;
    const countingFetch: typeof fetch = (...request) => {
      count += 1;
      return simulator.fetch(...request);
    };
    let world = { callback: 'returns', store: 'works' };
    const failing = () => {
      if (world.store === 'throws') throw new Error('down');
    };
    const { inner } = recordingStore();
    const replayStore = {
      get: async (key: string) => {
        failing();
        return world.store === 'holds nonsense' ? key.repeat(3) : inner.get(key);
      },
      set: async (...call: Parameters<typeof inner.set>) => {
        failing();
        return inner.set(...call);
      },
      claim: async (...call: Parameters<typeof inner.claim>) => {
        failing();
        return inner.claim(...call);
      },
      delete: async (key: string) => inner.delete(key),
    };
    const backEnd = await startBackEnd(
      {
        replayStore,
        endpoint: { fetch: countingFetch },
        onSignedIn: (): SignedInResponse => {
          if (world.callback === 'throws') throw new Error('no session');
          return world.callback === 'returns' ? { result: 1 } : { headers: { ' ': '\n' } };
        },
      },
      { simulator, baseUrl: 'https://loginradius.example', calls },
    );
    const seen = new Map<number, number>();
    const everything = fc.asyncProperty(
      anyRequest,
      anyWorld,
      async (planned, { scenario, ...next }) => {
        const plan = planned.code === code ? { ...planned, code: codes.pop() } : planned;
        const [login, other] = [await backEnd.begin(), await backEnd.begin()];
        world = next;
        simulator.use(scenario);
        const before = calls();
        const response = await backEnd.handler.fetch(toRequest(plan, login, other));
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
        expect(statuses).toContain(response.status);
        expect(response.headers.get('Cache-Control')).toBe('no-store');
        const body = (await response.json()) as { ok: boolean; failure: unknown };
        expect(body.ok).toBe(response.status === 200);
        if (!body.ok) expect(readFailureJson(body.failure)).not.toBeNull();
        expect(calls() - before).toBe(isWellFormed(plan, login, other) ? 1 : 0);
      },
    );
    await fc.assert(everything, { numRuns: runs });
    // The random requests must reach every status.
    expect([...seen.keys()].toSorted((a, b) => a - b)).toEqual(statuses);
  }, 120_000);
});
