import { describe, expect, it } from 'vitest';
import type { ReplayStore } from 'backup-code-challenge/server';
import { code, startBackEnd } from './support/backEnd.js';
import { hang, recordingStore } from './support/stores.js';

const operations = ['get', 'set', 'claim', 'delete'] as const;

function fail(): Promise<never> {
  return Promise.reject(new Error('the store is down'));
}

function failAtOnce(): never {
  throw new Error('the client is closed');
}

const ways: readonly (readonly [string, () => never | Promise<never>])[] = [
  ['rejects', fail],
  ['throws', failAtOnce],
  ['hangs', hang],
];

/** Each way of failing for each of the operations. */
function cases(used: readonly (keyof ReplayStore)[]) {
  return used.flatMap((operation) => ways.map(([way, call]) => [operation, way, call] as const));
}

describe('a press with a failing store', () => {
  it.each(cases(['claim', 'set']))(
    '(%s %s) signs in without replay, and onFailure gets the error',
    async (operation, _, call) => {
      const { store } = recordingStore({ [operation]: call });
      const backEnd = await startBackEnd({ replayStore: store });
      expect(await backEnd.press(await backEnd.begin())).toMatchObject({ status: 200 });
      expect(backEnd.failures).toMatchObject([{ type: 'replay_store', operation }]);
      expect(backEnd.calls()).toBe(1);
      expect(backEnd.logins).toHaveLength(1);
    },
  );

  it.each(cases(['claim', 'get', 'set']))(
    '(%s %s) still gets `invalid_code` for a wrong code, and `replay: false` if no replay is possible',
    async (operation, _, call) => {
      const { store } = recordingStore({ [operation]: call });
      const backEnd = await startBackEnd({ replayStore: store });
      const { body } = await backEnd.press(await backEnd.begin(), 'wrong000');
      expect(body).toMatchObject({ ok: false, failure: { kind: 'invalid_code' } });
      // The response is made before `set`.
      expect((body as { replay?: boolean }).replay).toBe(operation === 'set' ? undefined : false);
      expect(backEnd.failures).toMatchObject(
        expect.arrayContaining([{ type: 'replay_store', operation, error: expect.anything() }]),
      );
    },
  );

  it.each(ways)('(delete %s) signs in without waiting for the store', async (_, call) => {
    const { store } = recordingStore({ delete: call });
    const backEnd = await startBackEnd({ replayStore: store });
    expect(await backEnd.press(await backEnd.begin())).toMatchObject({ status: 200 });
  });

  it('does not use the store again after the first error', async () => {
    const { store, calls } = recordingStore({ claim: fail });
    const backEnd = await startBackEnd({ replayStore: store });
    await backEnd.press(await backEnd.begin());
    expect(calls.map(({ operation }) => operation)).toEqual(['claim']);
  });

  it('uses the store again after an earlier press failed there', async () => {
    const { store, calls } = recordingStore({ claim: fail });
    const backEnd = await startBackEnd({ replayStore: store });
    const login = await backEnd.begin();
    await backEnd.press(login, 'wrong000');
    await backEnd.press(login, 'wrong001');
    expect(calls.filter(({ operation }) => operation === 'claim')).toHaveLength(2);
  });

  it('stops waiting for a hanging store within one second', async () => {
    const store = { get: hang, set: hang, claim: hang, delete: hang };
    const backEnd = await startBackEnd({ replayStore: store });
    expect(await backEnd.press(await backEnd.begin())).toMatchObject({ status: 200 });
    const error = { name: 'TimeoutError', message: 'No result within 800 ms' };
    expect(backEnd.failures).toMatchObject([{ type: 'replay_store', operation: 'claim', error }]);
  });

  it('causes one call to LoginRadius if the same press arrives twice in one process', async () => {
    const { store } = recordingStore(Object.fromEntries(operations.map((name) => [name, fail])));
    const backEnd = await startBackEnd({ replayStore: store });
    // Keeps the first press under way until the second one arrives.
    backEnd.simulator.use({ delayMs: 100 });
    const login = await backEnd.begin();
    const replies = await Promise.all([backEnd.press(login), backEnd.press(login)]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(backEnd.calls()).toBe(1);
  });

  it('does not send a code that another process has claimed', async () => {
    const { store } = recordingStore({ claim: async () => false, get: fail });
    const backEnd = await startBackEnd({ replayStore: store });
    const { body } = await backEnd.press(await backEnd.begin(), code);
    expect(body).toMatchObject({ failure: { kind: 'outcome_unknown' } });
    expect(backEnd.calls()).toBe(0);
  });
});
