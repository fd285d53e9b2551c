import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { accessToken } from './support/answers.js';
import { call, recordingFetch, rejection } from './support/calls.js';
import { baseUrlOfNobody, startServer } from './support/httpServer.js';

const unknown = (cause: string) => ({
  kind: 'outcome_unknown',
  cause,
  errorCode: null,
  status: null,
});
const login = JSON.stringify({ access_token: accessToken });
const failureOf = async (promise: Promise<unknown>) => (await rejection(promise)).failure;

/** Records whether a promise has settled, without waiting for it. */
function watch(promise: Promise<unknown>) {
  const watched = { isSettled: false, promise };
  const settle = () => void (watched.isSettled = true);
  promise.then(settle, settle);
  return watched;
}

/** Never responds, and ignores its signal. */
const deafFetch = () => new Promise<Response>(() => {});

/** Responds with the start of a body that never ends. */
const stallingFetch = () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(login.slice(0, 9))),
  });
  return Promise.resolve(new Response(body));
};

/** Never responds, but rejects as a browser does when its signal is aborted. */
const obedientFetch: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')));
  });

describe('a time-out', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a fetch that obeys its signal', obedientFetch],
    ['a fetch that ignores its signal', deafFetch],
    ['a body that stalls', stallingFetch],
  ])('rejects the call after exactly 15 seconds: %s', async (_, fetch) => {
    const watched = watch(call({ endpoint: { fetch } }));
    await vi.advanceTimersByTimeAsync(14_999);
    expect(watched.isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failureOf(watched.promise)).toEqual(unknown('timeout'));
  });

  it.each([1, 250, 60_000, 2 ** 31 - 1])(
    'rejects the call after the time that the app sets: %i ms',
    async (timeoutMs) => {
      const watched = watch(call({ endpoint: { fetch: deafFetch, timeoutMs } }));
      await vi.advanceTimersByTimeAsync(timeoutMs - 1);
      expect(watched.isSettled).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await failureOf(watched.promise)).toEqual(unknown('timeout'));
    },
  );

  it.each([Infinity, 2 ** 31, 1e12])(
    'does not fire at once if it is too long for a timer: %d ms',
    async (timeoutMs) => {
      const watched = watch(call({ endpoint: { fetch: deafFetch, timeoutMs } }));
      await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
      expect(watched.isSettled).toBe(false);
    },
  );

  it.each([0, -1, NaN, undefined])(
    'is 15 seconds if the app sets an unusable time: %d',
    async (time) => {
      // SAFETY: plain JavaScript can pass `undefined`, which exactOptionalPropertyTypes forbids.
      const timeoutMs = time as number;
      const watched = watch(call({ endpoint: { fetch: deafFetch, timeoutMs } }));
      await vi.advanceTimersByTimeAsync(14_999);
      expect(watched.isSettled).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await failureOf(watched.promise)).toEqual(unknown('timeout'));
    },
  );

  it('aborts the signal of the fetch', async () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch: typeof globalThis.fetch = (_, init) => {
      signals.push(init?.signal);
      return deafFetch();
    };
    const watched = watch(call({ endpoint: { fetch } }));
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
    await vi.advanceTimersByTimeAsync(15_000);
    await watched.promise.catch(() => {});
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });

  it('clears its timer once the request settles', async () => {
    const { fetch } = recordingFetch();
    await call({ endpoint: { fetch } });
    await rejection(call({ endpoint: { fetch: () => Promise.reject(new Error('x')) } }));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays the outcome if a response arrives later', async () => {
    let answer: (response: Response) => void = () => {};
    const fetch = () =>
      new Promise<Response>((resolve) => {
        answer = resolve;
      });
    const watched = watch(call({ endpoint: { fetch } }));
    await vi.advanceTimersByTimeAsync(15_000);
    answer(new Response(login));
    expect(await failureOf(watched.promise)).toEqual(unknown('timeout'));
  });
});

describe('a signal', () => {
  it('that is already aborted prevents the request, so the failure is `offline`', async () => {
    const { calls, fetch } = recordingFetch();
    const signal = AbortSignal.abort();
    expect(await failureOf(call({ signal, endpoint: { fetch } }))).toEqual({
      kind: 'offline',
      errorCode: null,
      status: null,
    });
    expect(calls).toEqual([]);
  });

  it.each([
    ['a fetch that obeys its signal', obedientFetch],
    ['a fetch that ignores its signal', deafFetch],
    ['a body that stalls', stallingFetch],
  ])('that is aborted during the request leaves the outcome unknown: %s', async (_, fetch) => {
    const controller = new AbortController();
    const promise = call({ signal: controller.signal, endpoint: { fetch } });
    setImmediate(() => controller.abort());
    expect(await failureOf(promise)).toEqual(unknown('network'));
  });

  it('that is aborted during the request closes the connection to the server', async () => {
    const controller = new AbortController();
    let noticeClose = () => {};
    const closed = new Promise<void>((resolve) => {
      noticeClose = resolve;
    });
    const { baseUrl, requests } = await startServer((response) => {
      response.on('close', noticeClose);
      controller.abort();
    });
    const promise = call({ signal: controller.signal, endpoint: { baseUrl } });
    expect(await failureOf(promise)).toEqual(unknown('network'));
    await closed;
    expect(requests).toHaveLength(1);
  });

  it('that a fetch aborts before it throws leaves the outcome unknown', async () => {
    const controller = new AbortController();
    const fetch = () => {
      controller.abort();
      throw new TypeError('x');
    };
    const promise = call({ signal: controller.signal, endpoint: { fetch } });
    expect(await failureOf(promise)).toEqual(unknown('network'));
  });

  it('that is aborted after the call has no listener and no effect', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const listening = new Set<unknown>();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    const { calls, fetch } = recordingFetch();
    await call({ signal, endpoint: { fetch } });
    for (const [, listener, options] of add.mock.calls) {
      const isOver = typeof options === 'object' && options.signal?.aborted === true;
      if (!isOver) listening.add(listener);
    }
    for (const [, listener] of remove.mock.calls) listening.delete(listener);
    expect(add).toHaveBeenCalled();
    expect([...listening]).toEqual([]);
    controller.abort();
    expect(calls).toHaveLength(1);
  });
});

describe('a failed connection', () => {
  it('before any response leaves the outcome unknown', async () => {
    const { baseUrl, requests } = await startServer((response) => void response.destroy());
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
    expect(requests).toHaveLength(1);
  });

  it('in the middle of the head leaves the outcome unknown', async () => {
    const { baseUrl } = await startServer((response) => {
      response.socket?.end('HTTP/1.1 200 OK\r\nContent-Ty');
    });
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
  });

  it('in the middle of a body of known length leaves the outcome unknown', async () => {
    const { baseUrl } = await startServer((response) => {
      response.writeHead(200, { 'Content-Length': '500' });
      response.write(login, () => response.destroy());
    });
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
  });

  it('in the middle of a chunked body leaves the outcome unknown', async () => {
    const { baseUrl } = await startServer((response) => {
      response.write(login, () => response.destroy());
    });
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
  });

  it('in the middle of an error body leaves the outcome unknown', async () => {
    const { baseUrl } = await startServer((response) => {
      response.writeHead(403, { 'Content-Length': '500' });
      response.write('{"ErrorCode":1129}', () => response.destroy());
    });
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
  });

  it('because no server listens leaves the outcome unknown', async () => {
    const baseUrl = await baseUrlOfNobody();
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
  });

  it('with truncated JSON in a complete response leaves the outcome unknown', async () => {
    const { baseUrl } = await startServer((response) => response.end(login.slice(0, -5)));
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual({
      ...unknown('unreadable'),
      status: 200,
    });
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('is not followed: %i', async (status) => {
    const elsewhere = await startServer();
    const { baseUrl, requests } = await startServer((response) =>
      response.writeHead(status, { Location: `${elsewhere.baseUrl}/stolen` }).end(login),
    );
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
    expect(requests).toHaveLength(1);
    expect(elsewhere.requests).toEqual([]);
  });
});

describe('a faulty fetch', () => {
  it.each([
    ['rejects with nothing', () => Promise.reject()],
    ['rejects with a text', () => Promise.reject('x')],
    [
      'throws at once',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
    ['returns nothing', () => undefined],
    ['resolves to null', () => Promise.resolve(null)],
    [
      'resolves to an object that is not a Response',
      () => Promise.resolve({ status: 200, ok: true }),
    ],
    ['resolves to a response whose body was already read', () => usedResponse()],
    ['resolves to a response whose body fails', () => Promise.resolve(new Response(failingBody()))],
  ])('leaves the outcome unknown: %s', async (_, fake) => {
    // SAFETY: not a real fetch, on purpose.
    const fetch = fake as typeof globalThis.fetch;
    expect(await failureOf(call({ endpoint: { fetch } }))).toEqual(unknown('network'));
  });

  async function usedResponse(): Promise<Response> {
    const response = new Response(login);
    await response.text();
    return response;
  }

  function failingBody(): ReadableStream {
    return new ReadableStream({ pull: (controller) => controller.error(new Error('x')) });
  }
});
