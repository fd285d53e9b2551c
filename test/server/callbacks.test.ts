import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryReplayStore, type SignedInResponse } from 'backup-code-challenge/server';
import { pressRequest, startBackEnd, startLoginRadius } from './support/backEnd.js';
import { hang, recordingStore } from './support/stores.js';
import { until } from './support/until.js';

afterEach(() => {
  vi.useRealTimers();
});

const serviceError = {
  ok: false,
  failure: { kind: 'service_error', errorCode: null, status: null },
};

function throwError(): never {
  throw new Error('the database is down');
}

/** A value that JSON cannot represent. */
const circular: Record<string, unknown> = {};
circular.self = circular;

describe('onSignedIn', () => {
  it.each<[what: string, fail: () => SignedInResponse | Promise<SignedInResponse>]>([
    ['throws', throwError],
    ['rejects', async () => throwError()],
    ['returns an invalid header', () => ({ headers: { 'a b': 'c' } })],
    ['returns a result that JSON cannot represent', () => ({ result: circular })],
    // SAFETY: a wrong type on purpose, as an app in plain JavaScript can return it.
    ['returns nothing', () => undefined as unknown as SignedInResponse],
  ])(
    'causes `service_error` and 500 if it %s, and runs again at the next press',
    async (_, fail) => {
      const onSignedIn = vi.fn<(login: unknown) => SignedInResponse | Promise<SignedInResponse>>();
      onSignedIn.mockImplementationOnce(fail).mockReturnValue({ result: 'in' });
      const backEnd = await startBackEnd({ onSignedIn });
      const login = await backEnd.begin();
      expect(await backEnd.press(login)).toMatchObject({ status: 500, body: serviceError });
      expect(backEnd.failures).toMatchObject([
        { type: 'callback', callback: 'onSignedIn', error: expect.any(Error) },
      ]);
      expect(await backEnd.press(login)).toMatchObject({ status: 200, body: { result: 'in' } });
      expect(backEnd.calls()).toBe(1);
      const [[first], [second]] = onSignedIn.mock.calls as [[unknown], [unknown]];
      expect(second).toEqual(first);
    },
  );

  it('runs again in another process with the stored login after it failed', async () => {
    const loginRadius = await startLoginRadius();
    const replayStore = memoryReplayStore();
    const failing = await startBackEnd({ replayStore, onSignedIn: throwError }, loginRadius);
    const other = await startBackEnd({ replayStore }, loginRadius);
    const login = await failing.begin();
    expect(await failing.press(login)).toMatchObject({ status: 500 });
    expect(await other.press(login)).toMatchObject({
      status: 200,
      body: { result: { name: 'Mira' } },
    });
    expect(other.logins).toMatchObject([{ tokens: { expiresAt: expect.any(Date) } }]);
    expect(loginRadius.calls()).toBe(1);
  });

  it('does not run in a second process while it runs in the first', async () => {
    const loginRadius = await startLoginRadius();
    const { store, calls } = recordingStore();
    let finish: (response: SignedInResponse) => void = () => {};
    const onSignedIn = vi.fn(
      () =>
        new Promise<SignedInResponse>((resolve) => {
          finish = resolve;
        }),
    );
    const first = await startBackEnd({ replayStore: store, onSignedIn }, loginRadius);
    const second = await startBackEnd({ replayStore: store }, loginRadius);
    const login = await first.begin();
    const replies = [first.press(login)];
    await until(() => onSignedIn.mock.calls.length > 0);
    replies.push(second.press(login));
    const claims = () => calls.filter(({ operation }) => operation === 'claim').length;
    // Each process claims the code and the lease.
    await until(() => claims() >= 4);
    finish({ result: 'in' });
    for (const reply of await Promise.all(replies)) {
      expect(reply).toMatchObject({ status: 200, body: { result: 'in' } });
    }
    expect(second.logins).toHaveLength(0);
    expect(onSignedIn).toHaveBeenCalledTimes(1);
  });

  it('causes `service_error` if it hangs for ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const onSignedIn = vi.fn(hang);
    const { store } = recordingStore();
    const backEnd = await startBackEnd({ onSignedIn, replayStore: store });
    const reply = backEnd.press(await backEnd.begin());
    await until(() => onSignedIn.mock.calls.length > 0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await reply).toMatchObject({ status: 500, body: serviceError });
    expect(backEnd.failures).toMatchObject([{ error: { name: 'TimeoutError' } }]);
  });

  it('keeps its lease while it runs, so that another process cannot run it', async () => {
    vi.useFakeTimers({
      toFake: ['performance', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    });
    const onSignedIn = vi.fn(hang);
    const { store, inner, calls } = recordingStore();
    const backEnd = await startBackEnd({ onSignedIn, replayStore: store });
    const reply = backEnd.press(await backEnd.begin());
    await until(() => onSignedIn.mock.calls.length > 0);
    const lease = calls.filter(({ operation }) => operation === 'claim')[1]!;
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await inner.claim(lease.key, 'another process', 1)).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    await reply;
    expect(await inner.claim(lease.key, 'another process', 1)).toBe(true);
  });
});

describe('onActionRequired', () => {
  it('runs again at the next press after it failed', async () => {
    const onActionRequired = vi.fn();
    onActionRequired.mockImplementationOnce(throwError);
    const backEnd = await startBackEnd({ onActionRequired });
    backEnd.simulator.use('consent');
    const login = await backEnd.begin();
    expect(await backEnd.press(login)).toMatchObject({ status: 500, body: serviceError });
    expect(await backEnd.press(login)).toMatchObject({
      status: 422,
      body: { failure: { kind: 'action_required', action: 'consent' } },
    });
    expect(onActionRequired).toHaveBeenCalledTimes(2);
    expect(onActionRequired.mock.calls[1]![0]).toEqual(onActionRequired.mock.calls[0]![0]);
    expect(backEnd.calls()).toBe(1);
  });
});

describe('onFailure', () => {
  it.each([
    ['throws', throwError],
    ['rejects', () => Promise.reject(new Error('the log is full'))],
    ['hangs', hang],
  ])('does not change the response if it %s', async (_, onFailure) => {
    const backEnd = await startBackEnd({ onFailure });
    expect(await backEnd.press(await backEnd.begin(), 'wrong000')).toMatchObject({
      body: { failure: { kind: 'invalid_code' } },
    });
  });

  it('is optional', async () => {
    const backEnd = await startBackEnd({ onFailure: undefined });
    expect(await backEnd.press(await backEnd.begin(), 'wrong000')).toMatchObject({ status: 422 });
  });
});

describe('waitUntil', () => {
  it('gets the promise of the sign-in, and runs as a method of the platform’s context', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const kept: unknown[] = [];
    class Context {
      #kept = kept;
      waitUntil(work: Promise<unknown>) {
        this.#kept.push(work);
      }
    }
    await backEnd.handler.fetch(pressRequest(login), new Context());
    expect(kept).toHaveLength(1);
    expect(await kept[0]).toMatchObject({ status: 200 });
  });

  it('that throws is reported, and the person is signed in', async () => {
    const backEnd = await startBackEnd();
    const error = new TypeError('Illegal invocation');
    const context = {
      waitUntil() {
        throw error;
      },
    };
    const response = await backEnd.handler.fetch(pressRequest(await backEnd.begin()), context);
    expect(response.status).toBe(200);
    expect(backEnd.failures).toEqual([{ type: 'unexpected', error }]);
  });
});
