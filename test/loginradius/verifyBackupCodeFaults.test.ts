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

/** Follows a promise without waiting for it. */
function watch(promise: Promise<unknown>) {
  const watched = { isSettled: false, promise };
  const settle = () => void (watched.isSettled = true);
  promise.then(settle, settle);
  return watched;
}

/** Never answers, and hears no signal. */
const deafFetch = () => new Promise<Response>(() => {});

/** Answers with the beginning of a body, and never with the rest. */
const stallingFetch = () => {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(login.slice(0, 9))),
  });
  return Promise.resolve(new Response(body));
};

/** Never answers, and rejects as a browser does when its signal is aborted. */
const obedientFetch: typeof fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new DOMException('x', 'AbortError')));
  });

describe('a time-out', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['a fetch that hears its signal', obedientFetch],
    ['a fetch that hears nothing', deafFetch],
    ['a body that stalls', stallingFetch],
  ])('comes after 15 seconds, and not before: %s', async (_, fetch) => {
    const watched = watch(call({ endpoint: { fetch } }));
    await vi.advanceTimersByTimeAsync(14_999);
    expect(watched.isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failureOf(watched.promise)).toEqual(unknown('timeout'));
  });

  it.each([1, 250, 60_000, 2 ** 31 - 1])('comes when it is set to: %i ms', async (timeoutMs) => {
    const watched = watch(call({ endpoint: { fetch: deafFetch, timeoutMs } }));
    await vi.advanceTimersByTimeAsync(timeoutMs - 1);
    expect(watched.isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failureOf(watched.promise)).toEqual(unknown('timeout'));
  });

  it.each([Infinity, 2 ** 31, 1e12])(
    'does not come at once because it was set too long for a timer: %d ms',
    async (timeoutMs) => {
      const watched = watch(call({ endpoint: { fetch: deafFetch, timeoutMs } }));
      await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
      expect(watched.isSettled).toBe(false);
    },
  );

  it.each([0, -1, NaN, undefined])('is the default where none can be meant: %d', async (time) => {
    // SAFETY: exactOptionalPropertyTypes forbids the undefined that plain JavaScript may give.
    const timeoutMs = time as number;
    const watched = watch(call({ endpoint: { fetch: deafFetch, timeoutMs } }));
    await vi.advanceTimersByTimeAsync(14_999);
    expect(watched.isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failureOf(watched.promise)).toEqual(unknown('timeout'));
  });

  it('tells the fetch to stop', async () => {
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

  it('does not outlive the answer', async () => {
    const { fetch } = recordingFetch();
    await call({ endpoint: { fetch } });
    await rejection(call({ endpoint: { fetch: () => Promise.reject(new Error('x')) } }));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not undone by an answer that comes too late', async () => {
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
  it('that was aborted before sends nothing: the code is still good', async () => {
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
    ['a fetch that hears its signal', obedientFetch],
    ['a fetch that hears nothing', deafFetch],
    ['a body that stalls', stallingFetch],
  ])('that is aborted meanwhile leaves the outcome unknown: %s', async (_, fetch) => {
    const controller = new AbortController();
    const promise = call({ signal: controller.signal, endpoint: { fetch } });
    setImmediate(() => controller.abort());
    expect(await failureOf(promise)).toEqual(unknown('network'));
  });

  it('that is aborted while a server thinks ends the connection', async () => {
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

  it('that is aborted by a fetch that then throws is heard once, and by the caller', async () => {
    const controller = new AbortController();
    const fetch = () => {
      controller.abort();
      throw new TypeError('x');
    };
    const promise = call({ signal: controller.signal, endpoint: { fetch } });
    expect(await failureOf(promise)).toEqual(unknown('network'));
  });

  it('that is aborted afterwards changes nothing, and is not listened to any more', async () => {
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

describe('a connection that fails', () => {
  it('before any answer leaves the outcome unknown', async () => {
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

  it('in the middle of a failure leaves the outcome unknown', async () => {
    const { baseUrl } = await startServer((response) => {
      response.writeHead(403, { 'Content-Length': '500' });
      response.write('{"ErrorCode":1129}', () => response.destroy());
    });
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
  });

  it('because nobody listens leaves the outcome unknown', async () => {
    const baseUrl = await baseUrlOfNobody();
    expect(await failureOf(call({ endpoint: { baseUrl } }))).toEqual(unknown('network'));
  });

  it('after half of a JSON text, properly ended, leaves the outcome unknown', async () => {
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

describe('a fetch that breaks its promise', () => {
  it.each([
    ['rejects with nothing', () => Promise.reject()],
    ['rejects with a text', () => Promise.reject('x')],
    [
      'throws at once',
      () => {
        throw new TypeError('Failed to fetch');
      },
    ],
    ['gives nothing', () => undefined],
    ['gives null', () => Promise.resolve(null)],
    ['gives what is no response', () => Promise.resolve({ status: 200, ok: true })],
    ['gives a body that was read', () => usedResponse()],
    ['gives a body that fails', () => Promise.resolve(new Response(failingBody()))],
  ])('leaves the outcome unknown: %s', async (_, fake) => {
    // SAFETY: it is no fetch, which is the point.
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
