import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryReplayStore } from 'backup-code-challenge/server';
import { secondCode, startBackEnd, startLoginRadius } from './support/backEnd.js';
import { recordingStore } from './support/stores.js';
import { until } from './support/until.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function passTime(ms: number): void {
  vi.advanceTimersByTime(ms);
}

/** Sets the clock of the machine. No time passes. */
function setClock(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

describe('a second press with the same code', () => {
  it('gets the same response with its cookies again within two minutes', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const first = await backEnd.press(login);
    passTime(119_000);
    const again = await backEnd.press(login);
    expect(again).toMatchObject({ status: 200, body: first.body });
    expect([...again.headers]).toEqual([...first.headers]);
    expect(backEnd.calls()).toBe(1);
    expect(backEnd.logins).toHaveLength(1);
  });

  it.each([
    ['forward', 300_000],
    ['back', -300_000],
  ])('gets the same response again after the clock is set %s', async (_, ms) => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const first = await backEnd.press(login);
    setClock(ms);
    passTime(119_000);
    expect(await backEnd.press(login)).toMatchObject({ status: 200, body: first.body });
    expect(backEnd.calls()).toBe(1);
  });

  it('reaches LoginRadius after two minutes, even if the clock is set back', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    await backEnd.press(login);
    setClock(-300_000);
    passTime(120_000);
    await backEnd.press(login);
    expect(backEnd.calls()).toBe(2);
  });

  it('reaches LoginRadius after two minutes', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    await backEnd.press(login);
    passTime(120_000);
    const { body } = await backEnd.press(login);
    expect(body).toMatchObject({ failure: { kind: 'invalid_code', errorCode: 1129 } });
    expect(backEnd.calls()).toBe(2);
  });

  it('is refused without a call to LoginRadius for two minutes if the code was wrong', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const first = await backEnd.press(login, 'wrong000');
    passTime(119_000);
    expect(await backEnd.press(login, 'wrong000')).toMatchObject({ body: first.body });
    expect(backEnd.calls()).toBe(1);
    passTime(1_000);
    await backEnd.press(login, 'wrong000');
    expect(backEnd.calls()).toBe(2);
  });

  it.each(['serviceError', 'rateLimited', 'dropAfterSpending', 'emptyBody', 'htmlError'] as const)(
    'gets the response of %s again for five seconds without an attempt id, then calls LoginRadius',
    async (scenario) => {
      const backEnd = await startBackEnd();
      backEnd.simulator.use(scenario);
      const login = await backEnd.begin();
      const first = await backEnd.press(login);
      passTime(4_900);
      expect(await backEnd.press(login)).toMatchObject({ body: first.body });
      expect(backEnd.calls()).toBe(1);
      passTime(100);
      await backEnd.press(login);
      expect(backEnd.calls()).toBe(2);
    },
  );

  it('reaches LoginRadius under another first login', async () => {
    const backEnd = await startBackEnd();
    await backEnd.press(await backEnd.begin(), 'wrong000');
    await backEnd.press(await backEnd.begin(), 'wrong000');
    expect(backEnd.calls()).toBe(2);
  });

  it('does not reach LoginRadius while the first is in flight, even if the clock is set forward', async () => {
    let release: () => void = () => {};
    const isReleased = new Promise<void>((resolve) => {
      release = resolve;
    });
    const backEnd = await startBackEnd({
      endpoint: {
        fetch: async (...call) => {
          const response = await fetch(...call);
          await isReleased;
          return response;
        },
      },
    });
    const login = await backEnd.begin();
    const first = backEnd.press(login);
    await until(() => backEnd.calls() === 1);
    setClock(60_000);
    const second = backEnd.press(login);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    release();
    expect(await second).toEqual(await first);
    expect(backEnd.calls()).toBe(1);
  });

  it('is not confused with a press of another code', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    expect(await backEnd.press(login, 'wrong000')).toMatchObject({ status: 422 });
    expect(await backEnd.press(login, secondCode)).toMatchObject({ status: 200 });
    expect(backEnd.calls()).toBe(2);
  });
});

describe('500 identical presses at once', () => {
  it.each([
    ['one process', 1],
    ['two processes that share a store', 2],
  ])('to %s cause one call to LoginRadius and get 500 equal responses', async (_, processes) => {
    const loginRadius = await startLoginRadius();
    const replayStore = memoryReplayStore();
    const backEnds = await Promise.all(
      Array.from({ length: processes }, () => startBackEnd({ replayStore }, loginRadius)),
    );
    const login = await backEnds[0]!.begin();
    const replies = await Promise.all(
      Array.from({ length: 500 }, (__, index) => backEnds[index % processes]!.press(login)),
    );
    const answers = replies.map(({ status, body, headers }) =>
      JSON.stringify([status, body, [...headers]]),
    );
    expect(answers).toHaveLength(500);
    expect([...new Set(answers)]).toEqual([expect.stringMatching(/^\[200,\{"ok":true/)]);
    expect(loginRadius.simulator.requests.map(({ outcome }) => outcome?.codeSpent)).toEqual([true]);
    expect(backEnds.flatMap(({ logins }) => logins)).toHaveLength(1);
  });
});

describe('a press whose code another process has claimed', () => {
  it('is `outcome_unknown` without a call to LoginRadius if the claim ends without a response', async () => {
    let polls = 0;
    const { store } = recordingStore({
      claim: async () => false,
      get: async () => (++polls < 4 ? 'pending' : null),
    });
    const backEnd = await startBackEnd({ replayStore: store });
    const { status, body } = await backEnd.press(await backEnd.begin());
    expect(status).toBe(422);
    expect(body).toMatchObject({ failure: { kind: 'outcome_unknown', cause: 'network' } });
    expect(backEnd.calls()).toBe(0);
    expect(backEnd.failures).toMatchObject([{ type: 'sign_in' }]);
  });

  it('waits at most the time-out and five seconds', async () => {
    const { store, calls } = recordingStore({
      claim: async () => false,
      get: async () => 'pending',
    });
    const backEnd = await startBackEnd({ replayStore: store, endpoint: { timeoutMs: 2_000 } });
    const reply = backEnd.press(await backEnd.begin());
    await until(() => calls.some(({ operation }) => operation === 'get'));
    setClock(-60_000);
    passTime(7_000);
    expect((await reply).body).toMatchObject({ failure: { kind: 'outcome_unknown' } });
    expect(calls).toContainEqual(expect.objectContaining({ operation: 'claim', ttlMs: 7_000 }));
    expect(backEnd.calls()).toBe(0);
  });
});

describe('a press whose Worker was stopped before LoginRadius responded', () => {
  /** A press that never settles, and the number of calls to LoginRadius. */
  async function stopWorker() {
    const send = vi.fn<typeof fetch>((...call) => fetch(...call));
    send.mockReturnValueOnce(new Promise(() => {}));
    const { store, calls } = recordingStore();
    const backEnd = await startBackEnd({ endpoint: { fetch: send }, replayStore: store });
    const login = await backEnd.begin();
    void backEnd.press(login);
    await until(() => send.mock.calls.length === 1);
    return { press: () => backEnd.press(login), send, calls };
  }

  it('leaves the code claimed, and the next press learns no outcome', async () => {
    const { press, send, calls } = await stopWorker();
    const next = press();
    await until(() => calls.some(({ operation }) => operation === 'get'));
    passTime(20_000);
    expect((await next).body).toMatchObject({ failure: { kind: 'outcome_unknown' } });
    expect(send).toHaveBeenCalledOnce();
  });

  it('gives the code free in the end, so that a later press reaches LoginRadius', async () => {
    const { press, send } = await stopWorker();
    passTime(40_000);
    expect(await press()).toMatchObject({ status: 200 });
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe('the entry in the replay store', () => {
  it('stays a success if a later call to LoginRadius fails', async () => {
    // Grants every claim, as if the previous one had expired.
    const { store } = recordingStore({ claim: async () => true });
    const backEnd = await startBackEnd({ replayStore: store });
    const login = await backEnd.begin();
    const first = await backEnd.press(login);
    // LoginRadius gets the code again and responds with 1129, because the code is spent.
    expect(await backEnd.press(login)).toMatchObject({ status: 200, body: first.body });
    expect(backEnd.calls()).toBe(2);
    expect(backEnd.logins).toHaveLength(1);
  });

  it('is written before onSignedIn runs and again after it', async () => {
    const order: string[] = [];
    const { store } = recordingStore();
    const backEnd = await startBackEnd({
      replayStore: {
        ...store,
        set: async (key, value, ttlMs) => {
          await store.set(key, value, ttlMs);
          order.push('set');
        },
      },
      onSignedIn: () => {
        order.push('onSignedIn');
        return {};
      },
    });
    await backEnd.press(await backEnd.begin());
    expect(order).toEqual(['set', 'onSignedIn', 'set']);
  });

  it('cannot be decrypted under another key', async () => {
    const { store, inner, calls } = recordingStore();
    const backEnd = await startBackEnd({ replayStore: store });
    const [mine, theirs] = [await backEnd.begin(), await backEnd.begin()];
    await backEnd.press(theirs);
    const stolen = calls.findLast(({ operation }) => operation === 'set')!;
    // An attacker with write access puts the other person's response under every key.
    vi.spyOn(inner, 'claim').mockResolvedValue(false);
    vi.spyOn(inner, 'get').mockResolvedValue(stolen.value!);
    const reply = backEnd.press(mine, secondCode);
    await until(() => calls.some(({ operation }) => operation === 'get'));
    passTime(20_000);
    expect((await reply).body).toMatchObject({ failure: { kind: 'outcome_unknown' } });
  });
});
