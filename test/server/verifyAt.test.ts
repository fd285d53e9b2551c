import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type BackupCodeError,
  isBackupCodeError,
  verifyAt,
  type VerifyAtOptions,
} from 'backup-code-challenge';
import { type BackEnd, code, type Login, origin, startBackEnd } from './support/backEnd.js';
import { until } from './support/until.js';

beforeEach(() => {
  vi.stubGlobal('location', { origin, href: `${origin}/sign-in/step?x=1` });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** What happens to a response on its way to the page. */
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

/** The browser with its cookie and headers, and the fate of each of its responses in order. */
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

/** The body of the handler for a failure. */
function failureBody(failure: object) {
  return { ok: false, failure: { errorCode: null, status: null, ...failure } };
}

async function rejectionOf(promise: Promise<unknown>): Promise<BackupCodeError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (!isBackupCodeError(error)) throw new Error(`a BackupCodeError was wanted: ${String(error)}`);
  return error;
}

describe('verifyAt', () => {
  it('signs in through the handler and resolves to the result of onSignedIn', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch, requests } = browserOf(backEnd, login);
    const verify = verifyAt<{ name: string }>('/api/backup-code', { fetch });
    expect(await verify(code, login)).toEqual({ name: 'Mira' });
    expect(requests).toHaveLength(1);
  });

  it('sends one same-origin POST that forbids caches, referrers and redirects', async () => {
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
      body: expect.any(String),
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    });
    expect(JSON.parse(String(init.body))).toEqual({
      code,
      challengeKey: login.challengeKey,
      attemptId: expect.stringMatching(/^0\.\d+/),
    });
    expect(Object.fromEntries(new Headers(init.headers))).toEqual({
      'content-type': 'application/json',
      'x-csrf-token': '7',
    });
    // With another mode some browsers send "Origin: null".
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
  ])('sends the same code again and signs in if the response %s', async (_, leg) => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch, requests } = browserOf(backEnd, login, leg, leg);
    expect(await verifyAt('/api', { fetch })(code, login)).toEqual({ name: 'Mira' });
    expect(requests).toHaveLength(3);
    expect(backEnd.calls()).toBe(1);
    expect(backEnd.logins).toHaveLength(1);
  });

  it('aborts a try after 5 s and tries again', async () => {
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

  it('rejects with `outcome_unknown` after 15 s in total, with the last cause', async () => {
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

  it.each([
    ['after 15 s even if the clock is set back', -3_600_000, 10_000],
    [
      'after the machine has slept, because the back end may have forgotten the code',
      300_000,
      2_000,
    ],
  ])('stops trying %s', async (_, jumpMs, restMs) => {
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] });
    const fetch = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const rejected = rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    let isSettled = false;
    void rejected.then(() => (isSettled = true));
    await vi.advanceTimersByTimeAsync(5_000);
    vi.setSystemTime(Date.now() + jumpMs);
    await vi.advanceTimersByTimeAsync(restMs);
    expect(isSettled).toBe(true);
  });

  it('pauses between tries that fail at once', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const fetch = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const rejected = rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await rejected).failure).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(fetch.mock.calls.length).toBeLessThan(15);
  });
});

describe('verifyAt, at a failure,', () => {
  it('rejects with the handler’s failure and stops trying', async () => {
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

  it('sets no `afterUnknownOutcome` after a lost response that the store can replay', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const { fetch } = browserOf(backEnd, login, isLost);
    const { failure } = await rejectionOf(verifyAt('/api', { fetch })('wrong000', login));
    expect(failure).toMatchObject({ kind: 'invalid_code', afterUnknownOutcome: false });
  });

  it('sets `afterUnknownOutcome` after a lost response if the store failed', async () => {
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

  it.each([403, 404, 405, 413, 415])(
    'rejects with `configuration` at status %d without JSON',
    async (status) => {
      const fetch = vi.fn(async () => new Response('<html>', { status }));
      const { failure } = await rejectionOf(
        verifyAt('/api', { fetch })(code, { challengeKey: 'k' }),
      );
      expect(failure).toEqual({ kind: 'configuration', errorCode: null, status });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  it.each([
    ['an unknown kind', { ok: false, failure: { kind: 'new', errorCode: null, status: null } }],
    ['no failure', { ok: false }],
    ['a success', { ok: true, result: 1 }],
  ])('treats a body with %s as an unreadable response', async (_, body) => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const fetch = vi.fn(async () => Response.json(body, { status: 422 }));
    const rejected = rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await rejected).failure).toMatchObject({
      kind: 'outcome_unknown',
      cause: 'unreadable',
    });
  });

  it.each<[string, () => Promise<Response>]>([
    ['a page of status 404', async () => new Response('<html>', { status: 404 })],
    [
      'a handler without the cookie',
      async () => Response.json(failureBody({ kind: 'session_expired' }), { status: 401 }),
    ],
    [
      'a handler without its store, which is told to wait',
      async () =>
        Response.json(
          { ...failureBody({ kind: 'rate_limited', retryAfterMs: 5, status: 429 }), replay: false },
          { status: 429 },
        ),
    ],
  ])('leaves the outcome of a lost response unknown after %s', async (_, answer) => {
    const fetch = vi.fn(answer).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { failure } = await rejectionOf(verifyAt('/api', { fetch })(code, { challengeKey: 'k' }));
    expect(failure).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it.each<[string, VerifyAtOptions['headers']]>([
    [
      'throws',
      () => {
        throw new Error('SECRET');
      },
    ],
    ['returns an invalid header', () => ({ 'a b': 'SECRET' })],
  ])('rejects with `configuration` if `headers` %s, and sends nothing', async (_, headers) => {
    const fetch = vi.fn(async () => new Response());
    const verify = verifyAt('/api', { fetch, headers });
    const error = await rejectionOf(verify(code, { challengeKey: 'k' }));
    expect(error.failure.kind).toBe('configuration');
    expect(error.message).toContain('headers');
    expect(error.message).not.toContain('SECRET');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leaves the outcome of a lost response unknown if `headers` throws after it', async () => {
    const fetch = vi.fn(() => Promise.reject(new TypeError('Failed to fetch')));
    const headers = vi.fn(() => ({}));
    headers.mockReturnValueOnce({}).mockImplementation(() => {
      throw new Error('no token');
    });
    const verify = verifyAt('/api', { fetch, headers });
    const { failure } = await rejectionOf(verify(code, { challengeKey: 'k' }));
    expect(failure).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it.each([
    'https://evil.example/api',
    '//evil.example/api',
    'http://',
    'data:,x',
    `blob:${origin}/1`,
    'https://evil:evil@login.example.com/api',
  ])('rejects with `configuration` for the URL %s and sends nothing', async (url) => {
    const fetch = vi.fn(async () => new Response());
    const error = await rejectionOf(verifyAt(url, { fetch })(code, { challengeKey: 'k' }));
    expect(error.failure.kind).toBe('configuration');
    expect(error.message).not.toContain('evil');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('rejects with `configuration` outside a page', async () => {
    vi.unstubAllGlobals();
    const { failure } = await rejectionOf(verifyAt('/api')(code, { challengeKey: 'k' }));
    expect(failure.kind).toBe('configuration');
  });
});

describe('a new press with verifyAt', () => {
  it('sends the code again at once if the response of LoginRadius was lost', async () => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use('dropAfterSpending', { times: 1 });
    const login = await backEnd.begin();
    const { fetch, requests } = browserOf(backEnd, login, isLost);
    const verify = verifyAt('/api', { fetch });
    const { failure } = await rejectionOf(verify(code, login));
    expect(failure).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(requests.map(({ init }) => init.body)).toEqual([
      requests[0]?.init.body,
      requests[0]?.init.body,
    ]);
    expect(backEnd.calls()).toBe(1);
    const again = await rejectionOf(verify(code, login));
    expect(again.failure).toMatchObject({ kind: 'invalid_code', errorCode: 1129 });
    expect(backEnd.calls()).toBe(2);
  });
});

describe('the abort signal', () => {
  it('prevents the request if it is already aborted', async () => {
    const fetch = vi.fn(async () => new Response());
    const context = { challengeKey: 'k', signal: AbortSignal.abort() };
    const { failure } = await rejectionOf(verifyAt('/api', { fetch })(code, context));
    expect(failure.kind).toBe('offline');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('makes the outcome unknown at once if it is aborted during a try or between two tries', async () => {
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
