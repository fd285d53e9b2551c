import { Keyv } from 'keyv';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { createStorage, type Driver } from 'unstorage';
import { memoryReplayStore, type ReplayStore } from 'backup-code-challenge/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAuditedHandler } from '../../stories/recipes/server/createAuditedHandler.js';
import { keyvReplayStore } from '../../stories/recipes/server/keyvReplayStore.js';
import { limitRate } from '../../stories/recipes/server/limitRate.js';
import { unstorageReplayStore } from '../../stories/recipes/server/unstorageReplayStore.js';
import {
  code,
  firstLoginBody,
  origin,
  secret,
  startBackEnd,
  startLoginRadius,
} from '../server/support/backEnd.js';

afterEach(() => {
  vi.useRealTimers();
});

const request = (path: string, body: object, headers: Record<string, string> = {}) =>
  new Request(`${origin}${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      'X-Real-IP': '203.0.113.9',
      ...headers,
    },
    body: JSON.stringify(body),
  });

describe('the handler with an audit log', () => {
  async function openApp(sendMail: (to: string, text: string) => Promise<void>) {
    const { simulator, baseUrl } = await startLoginRadius();
    const audit = vi.fn<(event: object) => void>();
    const handler = createAuditedHandler({
      apiKey: simulator.apiKey,
      secret,
      origin,
      loginRadiusUrl: baseUrl,
      createSession: () => Promise.resolve('session=1; HttpOnly'),
      audit,
      sendMail,
    });
    const { secondFactorToken, expiresAt } = simulator.startLogin();
    const started = await handler.begin(firstLoginBody(secondFactorToken, expiresAt));
    // SAFETY: the body requires a second factor.
    const { challengeKey, setCookie } = started!;
    const Cookie = setCookie.split(';')[0] ?? '';
    const press = (pressed: string) =>
      handler.fetch(request('/api/backup-code', { code: pressed, challengeKey }, { Cookie }));
    return { audit, press, simulator };
  }

  it('signs in, keeps an audit trail and writes to the owner', async () => {
    const sendMail = vi.fn(() => Promise.resolve());
    const { audit, press, simulator } = await openApp(sendMail);
    expect((await press('wr0ngC0d')).status).toBe(422);
    const response = await press(code);
    expect(await response.json()).toEqual({ ok: true, result: { name: 'Mira' } });
    expect(response.headers.getSetCookie()).toEqual(['session=1; HttpOnly']);
    const ip = '203.0.113.9';
    expect(audit.mock.calls.flat()).toEqual([
      {
        type: 'backup_code_sign_in',
        failure: expect.objectContaining({ kind: 'invalid_code' }),
        ip,
      },
      { type: 'backup_code_used', uid: expect.any(String), ip },
    ]);
    expect(sendMail).toHaveBeenCalledOnce();
    const headers = simulator.requests.map((received) => received.headers['x-origin-ip']);
    expect(headers).toEqual([ip, ip]);
  });

  it('signs in although the mail fails', async () => {
    const { audit, press } = await openApp(() => Promise.reject(new Error('no mail server')));
    expect((await press(code)).status).toBe(200);
    expect(audit).toHaveBeenLastCalledWith(expect.objectContaining({ type: 'mail_failed' }));
  });
});

describe('the rate limit of the recipes', () => {
  it('answers 429 in the handler’s words, and calls the handler no more', async () => {
    const verify = vi.fn(() => Promise.resolve(Response.json({ ok: true })));
    const limited = limitRate(new RateLimiterMemory({ points: 2, duration: 60 }), verify);
    const press = () => limited(request('/api/backup-code', {}));
    expect([(await press()).status, (await press()).status]).toEqual([200, 200]);
    const refused = await press();
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ ok: false, failure: { kind: 'rate_limited' } });
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(verify).toHaveBeenCalledTimes(2);
    const other = request('/api/backup-code', {}, { 'X-Real-IP': '203.0.113.10' });
    expect((await limited(other)).status).toBe(200);
  });
});

/** A storage far away: no read has its value before two processes have begun to read. */
class FarMap extends Map<string, string> {
  #reads = 0;
  #open = () => {};
  readonly #twoReads = new Promise<void>((resolve) => {
    this.#open = resolve;
  });

  override get = (key: string) => this.#read(super.get(key)) as unknown as string | undefined;
  override has = (key: string) => this.#read(super.has(key)) as unknown as boolean;

  async #read<Value>(value: Value): Promise<Value> {
    this.#reads += 1;
    if (this.#reads === 2) this.#open();
    await this.#twoReads;
    return value;
  }
}

const createStores: Readonly<Record<string, (map: Map<string, string>) => ReplayStore>> = {
  Keyv: (map) => keyvReplayStore(new Keyv({ store: map })),
  unstorage: (map) => unstorageReplayStore(createStorage({ driver: driverOf(map) })),
};

function driverOf(map: Map<string, string>): Driver {
  return {
    hasItem: (key) => map.has(key),
    getItem: (key) => Promise.resolve(map.get(key)).then((value) => value ?? null),
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    getKeys: () => [...map.keys()],
  };
}

describe.each(Object.entries(createStores))('the replay store of %s', (_, createStore) => {
  it('keeps, claims and forgets', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const store = createStore(new Map());
    expect(await store.get('a:b')).toBeNull();
    expect(await store.claim('a:b', 'one', 1000)).toBe(true);
    expect(await store.claim('a:b', 'two', 1000)).toBe(false);
    expect(await store.get('a:b')).toBe('one');
    await store.set('a:b', '{"three":3}', 1000);
    expect(await store.get('a:b')).toBe('{"three":3}');
    vi.setSystemTime(Date.now() + 1001);
    expect(await store.get('a:b')).toBeNull();
    expect(await store.claim('a:b', 'four', 1000)).toBe(true);
    await store.delete('a:b');
    expect(await store.get('a:b')).toBeNull();
  });

  it('gives a second process the answer of the first', async () => {
    const replayStore = createStore(new Map());
    const first = await startBackEnd({ replayStore });
    const second = await startBackEnd({ replayStore }, first);
    const login = await first.begin();
    expect(await first.press(login)).toMatchObject({ status: 200 });
    expect(await second.press(login)).toMatchObject({ status: 200 });
    expect(first.calls()).toBe(1);
  });

  it('has the race that the page tells of: two processes at once can both send', async () => {
    expect(await countCallsAtOnce(createStore(new FarMap()))).toBe(2);
    expect(await countCallsAtOnce(memoryReplayStore())).toBe(1);
  });
});

/** How often LoginRadius is called for two presses that reach two processes in the same moment. */
async function countCallsAtOnce(replayStore: ReplayStore): Promise<number> {
  const first = await startBackEnd({ replayStore });
  const second = await startBackEnd({ replayStore }, first);
  const login = await first.begin();
  await Promise.all([first.press(login), second.press(login)]);
  return first.calls();
}
