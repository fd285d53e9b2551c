import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessToken } from './support/answers.js';
import { call, rejection } from './support/calls.js';

const timeoutMs = 15_000;
const timeout = { kind: 'outcome_unknown', cause: 'timeout', errorCode: null, status: null };
const settled = vi.fn();
let respond: () => void;

/** A request whose response arrives when the test calls `respond`. */
function request() {
  const fetch = () =>
    new Promise<Response>((resolve) => {
      respond = () => resolve(new Response(JSON.stringify({ access_token: accessToken })));
    });
  const promise = call({ endpoint: { fetch } });
  promise.then(settled, settled);
  return promise;
}

/** Freezes the page for this long. Its timers fire afterwards. */
function freeze(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

beforeEach(() => {
  settled.mockClear();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the time-out of a request', () => {
  it('rejects the request on time', async () => {
    const promise = request();
    await vi.advanceTimersByTimeAsync(timeoutMs - 1);
    expect(settled).not.toHaveBeenCalled();
    const rejected = rejection(promise);
    await vi.advanceTimersByTimeAsync(1);
    expect((await rejected).failure).toEqual(timeout);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits one more second for the response if it fires late after a freeze', async () => {
    const promise = request();
    freeze(60_000);
    await vi.advanceTimersByTimeAsync(timeoutMs);
    await vi.advanceTimersByTimeAsync(999);
    expect(settled).not.toHaveBeenCalled();
    respond();
    expect(await promise).toMatchObject({ tokens: { accessToken } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('rejects the request after that second if no response arrives', async () => {
    const rejected = rejection(request());
    freeze(60_000);
    await vi.advanceTimersByTimeAsync(timeoutMs + 1000);
    expect((await rejected).failure).toEqual(timeout);
  });

  it('rejects the request at once if it fires at most one second late', async () => {
    const rejected = rejection(request());
    freeze(1000);
    await vi.advanceTimersByTimeAsync(timeoutMs);
    expect((await rejected).failure).toEqual(timeout);
    expect(vi.getTimerCount()).toBe(0);
  });
});
