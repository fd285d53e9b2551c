import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackupCodeError, isBackupCodeError, verifyAt } from 'backup-code-challenge';
import { type BackEnd, code, type Login, origin, startBackEnd } from './support/backEnd.js';
import { until } from './support/until.js';

beforeEach(() => {
  vi.stubGlobal('location', { origin, href: `${origin}/sign-in/step?x=1` });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What happens to an answer on its way to the page. */
type Leg = (answer: () => Promise<Response>) => Promise<Response>;

const arrives: Leg = (answer) => answer();
const isLost: Leg = async (answer) => {
  await answer();
  throw new TypeError('Failed to fetch');
};
const isHalf: Leg = async (answer) => {
  const text = await (await answer()).text();
  return new Response(text.slice(0, text.length / 2), { status: 200 });
};

/** The browser's side: its cookie, its headers, and the legs that its answers travel on, in order. */
function browserOf({ handler }: BackEnd, { cookie }: Login, ...legs: Leg[]) {
  const requests: { url: string; init: RequestInit }[] = [];
  const send: typeof fetch = async (input, init = {}) => {
    const url = String(input);
    requests.push({ url, init });
    const { signal: _, ...rest } = init;
    const headers = new Headers(init.headers);
    headers.set('Cookie', cookie);
    headers.set('Origin', origin);
    headers.set('Sec-Fetch-Site', 'same-origin');
    const leg = legs.shift() ?? arrives;
    return leg(() => handler.fetch(new Request(url, { ...rest, headers })));
  };
  return { requests, fetch: send };
}

async function rejectionOf(promise: Promise<unknown>): Promise<BackupCodeError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (!isBackupCodeError(error)) throw new Error(`a BackupCodeError was wanted: ${String(error)}`);
  return error;
}

describe('verifyAt', () => {
  it('signs in by the handler and resolves to what onSignedIn returned', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch, requests } = browserOf(backEnd, login);
    const verify = verifyAt<{ name: string }>('/api/backup-code', { fetch });
    expect(await verify(code, login)).toEqual({ name: 'Mira' });
    expect(requests).toHaveLength(1);
  });

  it('sends one POST of the page’s own origin that no cache, referrer or redirect keeps', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch, requests } = browserOf(backEnd, login);
    await verifyAt('/api/backup-code', { fetch, headers: () => ({ 'X-CSRF-Token': '7' }) })(
      code,
      login,
    );
    const [{ url, init }] = requests as [(typeof requests)[0]];
    expect(url).toBe(`${origin}/api/backup-code`);
    expect(init).toMatchObject({
      method: 'POST',
      body: JSON.stringify({ code, challengeKey: login.challengeKey }),
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
    expect(Object.fromEntries(new Headers(init.headers))).toEqual({
      'content-type': 'application/json',
      'x-csrf-token': '7',
    });
    // Some browsers send "Origin: null" under another mode.
    expect(init).not.toHaveProperty('mode');
  });

  it.each<[what: string, leg: Leg]>([
    ['is dropped', isLost],
    ['is cut in half', isHalf],
    ['is a proxy’s page', async () => new Response('<html>', { status: 502 })],
    [
      'is another server’s JSON',
      async () => Response.json({ ok: true, profile: {} }, { status: 201 }),
    ],
  ])('asks again with the same code when the answer %s, and signs in', async (_, leg) => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch, requests } = browserOf(backEnd, login, leg, leg);
    expect(await verifyAt('/api', { fetch })(code, login)).toEqual({ name: 'Mira' });
    expect(requests).toHaveLength(3);
    expect(backEnd.calls()).toBe(1);
    expect(backEnd.logins).toHaveLength(1);
  });

  it('gives up a try after 5 s and asks again', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const signals: (AbortSignal | null | undefined)[] = [];
    const { fetch, requests } = browserOf(backEnd, login, () => new Promise(() => {}));
    const verified = verifyAt('/api', {
      fetch: (input, init) => {
        signals.push(init?.signal);
        return fetch(input, init);
      },
    })(code, login);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(requests).toHaveLength(1);
    expect(signals[0]?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(signals[0]?.aborted).toBe(true);
    await until(() => requests.length === 2);
    expect(await verified).toEqual({ name: 'Mira' });
  });

  it('is outcome_unknown after 15 s in all, with the last cause', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const fetch = vi.fn<typeof globalThis.fetch>(() => new Promise(() => {}));
    const rejected = rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    let isSettled = false;
    void rejected.then(() => (isSettled = true));
    await vi.advanceTimersByTimeAsync(14_999);
    expect(isSettled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    const failure = { kind: 'outcome_unknown', cause: 'timeout', errorCode: null, status: null };
    expect((await rejected).failure).toEqual(failure);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it('waits between tries that fail at once', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const fetch = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const rejected = rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await rejected).failure).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(fetch.mock.calls.length).toBeLessThan(15);
  });
});

describe('a failure', () => {
  it('of the handler is told as it is, and ends the tries', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch, requests } = browserOf(backEnd, login);
    const { failure } = await rejectionOf(verifyAt('/api', { fetch })('wrong000', login));
    expect(failure).toEqual({
      kind: 'invalid_code',
      afterUnknownOutcome: false,
      errorCode: 1129,
      status: 403,
    });
    expect(requests).toHaveLength(1);
  });

  it('is not doubted after a lost answer, because the store remembers the first try', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch } = browserOf(backEnd, login, isLost);
    const { failure } = await rejectionOf(verifyAt('/api', { fetch })('wrong000', login));
    expect(failure).toMatchObject({ kind: 'invalid_code', afterUnknownOutcome: false });
  });

  it('is doubted after a lost answer when the store did not work', async () => {
    const down = () => Promise.reject(new Error('down'));
    const backEnd = await startBackEnd({
      replayStore: { get: down, set: down, claim: down, delete: down },
    });
    const login = await backEnd.begin();
    const first = browserOf(backEnd, login, isLost);
    const lost = await rejectionOf(verifyAt('/api', { fetch: first.fetch })(code, login));
    expect(lost.failure).toMatchObject({ kind: 'invalid_code', afterUnknownOutcome: true });
    expect(backEnd.logins).toHaveLength(1);
    const { fetch } = browserOf(backEnd, login);
    const again = await rejectionOf(verifyAt('/api', { fetch })(code, login));
    expect(again.failure).toMatchObject({ kind: 'invalid_code', afterUnknownOutcome: false });
  });

  it.each([403, 404, 405, 413, 415])('of status %d is configuration', async (status) => {
    const fetch = vi.fn(async () => new Response('<html>', { status }));
    const { failure } = await rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    expect(failure).toEqual({ kind: 'configuration', errorCode: null, status });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an unknown kind', { ok: false, failure: { kind: 'new', errorCode: null, status: null } }],
    ['no failure', { ok: false }],
    ['a success', { ok: true, result: 1 }],
  ])('of a shape that is not ours (%s) is a lost answer', async (_, body) => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const fetch = vi.fn(async () => Response.json(body, { status: 422 }));
    const rejected = rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await rejected).failure).toMatchObject({
      kind: 'outcome_unknown',
      cause: 'unreadable',
    });
  });

  it.each(['https://evil.example/api', '//evil.example/api', 'http://', 'data:,x'])(
    'of the url %s is configuration, and nothing is sent',
    async (url) => {
      const fetch = vi.fn(async () => new Response());
      const error = await rejectionOf(verifyAt(url, { fetch })(code, { challengeKey: 'k' }));
      expect(error.failure.kind).toBe('configuration');
      expect(error.message).not.toContain('evil');
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('of a page that does not exist is configuration', async () => {
    vi.unstubAllGlobals();
    const { failure } = await rejectionOf(verifyAt('/api')(code, { challengeKey: 'k' }));
    expect(failure.kind).toBe('configuration');
  });
});

describe('the signal', () => {
  it('that is aborted before keeps everything from being sent', async () => {
    const fetch = vi.fn(async () => new Response());
    const context = { challengeKey: 'k', signal: AbortSignal.abort() };
    const { failure } = await rejectionOf(verifyAt('/api', { fetch })(code, context));
    expect(failure.kind).toBe('offline');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('that is aborted during a try, or between two, makes the outcome unknown at once', async () => {
    for (const fetch of [
      () => new Promise<Response>(() => {}),
      () => Promise.reject(new TypeError()),
    ]) {
      const controller = new AbortController();
      const send = vi.fn(fetch);
      const context = { challengeKey: 'k', signal: controller.signal };
      const rejected = rejectionOf(verifyAt('/api', { fetch: send })(code, context));
      await until(() => send.mock.calls.length === 1);
      controller.abort(new Error('the page has gone'));
      expect((await rejected).failure).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
      expect(send).toHaveBeenCalledTimes(1);
    }
  });
});
