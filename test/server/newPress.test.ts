import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { code, startBackEnd, startLoginRadius } from './support/backEnd.js';
import { recordingStore } from './support/stores.js';
import { until } from './support/until.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function passTime(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

/** Failures that another press may not get. */
const passing = [
  'serviceError',
  'rateLimited',
  'dropAfterSpending',
  'emptyBody',
  'htmlError',
] as const satisfies readonly ScenarioName[];

describe('a repeated request of one press', () => {
  it.each(passing)('gets the response of %s again while verifyAt repeats it', async (scenario) => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use(scenario);
    const login = await backEnd.begin();
    const first = await backEnd.press(login, code, 'press-1');
    passTime(19_900);
    expect(await backEnd.press(login, code, 'press-1')).toMatchObject({ body: first.body });
    expect(backEnd.calls()).toBe(1);
  });

  it('gets the response again after another press with the code', async () => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use('serviceError');
    const login = await backEnd.begin();
    await backEnd.press(login, code, 'press-1');
    await backEnd.press(login, code, 'press-2');
    await backEnd.press(login, code, 'press-1');
    expect(backEnd.calls()).toBe(2);
  });

  it('leaves the code free for a new press', async () => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use('serviceError', { times: 1 });
    const login = await backEnd.begin();
    await backEnd.press(login, code, 'press-1');
    await backEnd.press(login, code, 'press-1');
    expect(await backEnd.press(login, code, 'press-2')).toMatchObject({ status: 200 });
  });
});

describe('a new press', () => {
  it.each(passing)('calls LoginRadius at once after %s', async (scenario) => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use(scenario, { times: 1 });
    const login = await backEnd.begin();
    await backEnd.press(login, code, 'press-1');
    await backEnd.press(login, code, 'press-2');
    expect(backEnd.calls()).toBe(2);
  });

  it('learns that the code is used if the response of LoginRadius was lost', async () => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use('dropAfterSpending', { times: 1 });
    const login = await backEnd.begin();
    const lost = await backEnd.press(login, code, 'press-1');
    expect(lost.body).toMatchObject({ failure: { kind: 'outcome_unknown' } });
    const { body } = await backEnd.press(login, code, 'press-2');
    expect(body).toMatchObject({ failure: { kind: 'invalid_code', errorCode: 1129 } });
  });

  it('gets the same success, and the same refusal of a wrong code, without a call', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    for (const pressed of ['wrong000', code]) {
      const first = await backEnd.press(login, pressed, 'press-1');
      expect(await backEnd.press(login, pressed, 'press-2')).toMatchObject({ body: first.body });
    }
    expect(backEnd.calls()).toBe(2);
    expect(backEnd.logins).toHaveLength(1);
  });

  it('gets the response of the press that it waited for, in another process', async () => {
    const { backEnds, loginRadius, readsOfStore } = await startProcesses(2);
    loginRadius.simulator.use('serviceError');
    const answer = loginRadius.hold();
    const login = await backEnds[0]!.begin();
    const first = backEnds[0]!.press(login, code, 'press-1');
    await until(() => loginRadius.calls() === 1);
    const reads = readsOfStore();
    const second = backEnds[1]!.press(login, code, 'press-2');
    await until(() => readsOfStore() > reads);
    answer();
    const { body } = await first;
    expect(body).toMatchObject({ failure: { kind: 'service_error' } });
    expect((await second).body).toEqual(body);
    expect(loginRadius.calls()).toBe(1);
  });

  it('claims the code again if the claim was released before it could be read', async () => {
    const claims = [false, true];
    const { store } = recordingStore({ claim: async () => claims.shift() ?? true });
    const backEnd = await startBackEnd({ replayStore: store });
    const reply = await backEnd.press(await backEnd.begin(), code, 'press-1');
    expect(reply).toMatchObject({ status: 200 });
    expect(backEnd.calls()).toBe(1);
  });

  it('is `outcome_unknown` if the store refuses each claim and has no entry', async () => {
    const { store } = recordingStore({ claim: async () => false, get: async () => null });
    const backEnd = await startBackEnd({ replayStore: store });
    const { body } = await backEnd.press(await backEnd.begin(), code, 'press-1');
    expect(body).toMatchObject({ failure: { kind: 'outcome_unknown' } });
    expect(backEnd.calls()).toBe(0);
  });

  it('leaves the claim of another attempt alone if its own has expired', async () => {
    const { store, calls } = recordingStore({ get: async () => 'pending another' });
    const backEnd = await startBackEnd({ replayStore: store });
    backEnd.simulator.use('serviceError');
    await backEnd.press(await backEnd.begin(), code, 'press-1');
    expect(calls.some(({ operation }) => operation === 'delete')).toBe(false);
  });
});

describe.each([
  ['one id', () => 'press-1'],
  ['many ids', (index: number) => `press-${index}`],
])('500 presses at once with %s', (_, idOf) => {
  it.each([
    ['one process', 1],
    ['two processes that share a store', 2],
  ])('to %s cause one call to LoginRadius', async (__, processes) => {
    const { backEnds, loginRadius } = await startProcesses(processes);
    const login = await backEnds[0]!.begin();
    const sign = vi.spyOn(crypto.subtle, 'sign');
    const pressAll = async (round: string) => {
      const answer = loginRadius.hold();
      sign.mockClear();
      const replies = Promise.all(
        Array.from({ length: 500 }, (___, index) =>
          backEnds[index % processes]!.press(login, code, `${round} ${idOf(index)}`),
        ),
      );
      // Each press signs two keys, then claims the code or waits for the press that has claimed it.
      await until(() => sign.mock.settledResults.filter(isFulfilled).length === 1_000);
      answer();
      return new Set((await replies).map(({ body }) => JSON.stringify(body)));
    };

    loginRadius.simulator.use('serviceError');
    expect([...(await pressAll('first'))]).toEqual([expect.stringContaining('service_error')]);
    expect(loginRadius.calls()).toBe(1);
    loginRadius.simulator.use(null);
    expect([...(await pressAll('second'))]).toEqual([expect.stringContaining('"ok":true')]);
    expect(loginRadius.calls()).toBe(2);
    expect(backEnds.flatMap(({ logins }) => logins)).toHaveLength(1);
  });
});

function isFulfilled({ type }: { readonly type: string }): boolean {
  return type === 'fulfilled';
}

/** Starts back ends that share a store, and a LoginRadius whose responses the test can hold. */
async function startProcesses(count: number) {
  const loginRadius = await startLoginRadius();
  const { store, calls } = recordingStore();
  let isReleased = Promise.resolve();
  const endpoint = {
    fetch: (async (...call) => {
      const response = await fetch(...call);
      await isReleased;
      return response;
    }) satisfies typeof fetch,
  };
  const hold = () => {
    let release: () => void = () => {};
    isReleased = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  };
  const backEnds = await Promise.all(
    Array.from({ length: count }, () =>
      startBackEnd({ replayStore: store, endpoint }, loginRadius),
    ),
  );
  const readsOfStore = () => calls.filter(({ operation }) => operation === 'get').length;
  return { backEnds, loginRadius: { ...loginRadius, hold }, readsOfStore };
}
