import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ScenarioName } from 'backup-code-challenge/testing';
import {
  code,
  firstLoginBody,
  origin,
  secret,
  startLoginRadius,
} from '../../server/support/backEnd.js';
import { createSecretScanner } from '../../server/support/secretScanner.js';
import { until } from '../../server/support/until.js';
import {
  type BackEndOptions,
  type BackEndProcess,
  startBackEndProcess,
} from './support/backEndProcess.js';
import { type RedisServer, startRedis } from './support/redisServer.js';

let redis: RedisServer;

beforeAll(async () => {
  redis = await startRedis();
});
beforeEach(async () => {
  await redis.clear();
});
afterAll(() => redis.stop());

/** Starts the simulator. `start` starts a back end process that uses the Redis. */
async function startWorld() {
  const { simulator, baseUrl, calls } = await startLoginRadius();
  const start = (change: Partial<BackEndOptions> = {}) =>
    startBackEndProcess({
      client: 'redis',
      redisUrl: redis.url,
      baseUrl,
      apiKey: simulator.apiKey,
      secret,
      origin,
      timeoutMs: 15_000,
      hangsInOnSignedIn: false,
      ...change,
    });
  async function begin({ url }: BackEndProcess) {
    const { secondFactorToken, expiresAt } = simulator.startLogin();
    const response = await fetch(`${url}/begin`, {
      method: 'POST',
      body: JSON.stringify(firstLoginBody(secondFactorToken, expiresAt)),
    });
    const { setCookie, challengeKey } = (await response.json()) as Record<string, string>;
    const [cookie = ''] = setCookie!.split(';');
    return { cookie, challengeKey, secondFactorToken };
  }
  async function press(
    { url }: BackEndProcess,
    login: Awaited<ReturnType<typeof begin>>,
    attemptId?: string,
  ) {
    const response = await fetch(`${url}/api/backup-code`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
        Origin: origin,
        Cookie: login.cookie,
      },
      body: JSON.stringify({ code, challengeKey: login.challengeKey, attemptId }),
    });
    const body: unknown = await response.json();
    return { status: response.status, body, session: response.headers.getSetCookie() };
  }
  const use = (scenario: ScenarioName, times?: number) =>
    simulator.use(scenario, { ...(times && { times }) });
  const codesSpent = () => simulator.requests.filter(({ outcome }) => outcome?.codeSpent).length;
  return { simulator, calls, codesSpent, use, start, begin, press };
}

describe.each(['redis', 'ioredis'] as const)('two processes with %s', (client) => {
  it('respond to 500 identical presses with one call, one spent code and 500 equal responses', async () => {
    const world = await startWorld();
    const processes = await Promise.all([world.start({ client }), world.start({ client })]);
    const login = await world.begin(processes[0]);
    const replies = await Promise.all(
      Array.from({ length: 500 }, (_, index) => world.press(processes[index % 2]!, login)),
    );
    const answers = new Set(replies.map((reply) => JSON.stringify(reply)));
    expect(replies).toHaveLength(500);
    expect([...answers]).toEqual([
      expect.stringMatching(/^\{"status":200,.*"name":"Mira".*session=/),
    ]);
    expect(world.calls()).toBe(1);
    expect(world.codesSpent()).toBe(1);
    const sessions = processes.flatMap(({ lines }) =>
      lines.filter((line) => line === 'onSignedIn'),
    );
    expect(sessions).toHaveLength(1);
  });

  it('sign in without a second call if one process is killed inside onSignedIn', async () => {
    const world = await startWorld();
    const [dying, other] = await Promise.all([
      world.start({ client, hangsInOnSignedIn: true }),
      world.start({ client }),
    ]);
    const login = await world.begin(dying);
    const lost = world.press(dying, login).catch(() => 'lost');
    await until(() => dying.lines.includes('onSignedIn'));
    await dying.kill();
    expect(await lost).toBe('lost');
    const reply = await world.press(other, login);
    expect(reply).toMatchObject({ status: 200, body: { ok: true, result: { name: 'Mira' } } });
    expect(other.lines).toContain('onSignedIn');
    expect(world.calls()).toBe(1);
    expect(world.codesSpent()).toBe(1);
  });

  it('respond with `outcome_unknown` without a second call if one process is killed before it stores the response', async () => {
    const world = await startWorld();
    const [dying, other] = await Promise.all([
      world.start({ client, timeoutMs: 2_000 }),
      world.start({ client, timeoutMs: 2_000 }),
    ]);
    world.use('neverAnswersAfterSpending');
    const login = await world.begin(dying);
    const lost = world.press(dying, login).catch(() => 'lost');
    await until(() => world.codesSpent() === 1);
    await dying.kill();
    expect(await lost).toBe('lost');
    const reply = await world.press(other, login);
    expect(reply).toMatchObject({
      status: 422,
      body: { ok: false, failure: { kind: 'outcome_unknown', cause: 'network' } },
    });
    expect(other.lines).toContain('failure sign_in');
    expect(world.calls()).toBe(1);
  });

  it('call LoginRadius once for a press after a lost response, and not for its repetition', async () => {
    const world = await startWorld();
    const [one, other] = await Promise.all([world.start({ client }), world.start({ client })]);
    world.use('dropAfterSpending', 1);
    const login = await world.begin(one);
    const lost = await world.press(one, login, 'press-1');
    expect(lost.body).toMatchObject({ failure: { kind: 'outcome_unknown' } });
    expect(await world.press(other, login, 'press-1')).toEqual(lost);
    expect(world.calls()).toBe(1);
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        world.press(index % 2 ? one : other, login, `press-${2 + (index % 4)}`),
      ),
    );
    expect([...new Set(replies.map(({ body }) => JSON.stringify(body)))]).toEqual([
      expect.stringContaining('1129'),
    ]);
    expect(world.calls()).toBe(2);
  });

  it('sign in although Redis has stopped responding', async () => {
    const world = await startWorld();
    const backEnd = await world.start({ client });
    const login = await world.begin(backEnd);
    redis.freeze();
    try {
      expect(await world.press(backEnd, login)).toMatchObject({ status: 200 });
    } finally {
      redis.thaw();
    }
    expect(backEnd.lines).toContain('failure replay_store');
    expect(world.calls()).toBe(1);
  });
});

describe('the entries in Redis', () => {
  it.each([
    ['while onSignedIn runs', true],
    ['after onSignedIn', false],
  ])('contain no secret %s and expire within two minutes', async (_, hangsInOnSignedIn) => {
    const world = await startWorld();
    const backEnd = await world.start({ hangsInOnSignedIn });
    const scanner = createSecretScanner();
    scanner.learn('API key', world.simulator.apiKey);
    scanner.learn('secret', secret);
    scanner.learn('code', code);
    scanner.learn('profile', 'Quillfeather');
    const login = await world.begin(backEnd);
    scanner.learn('MFA token', login.secondFactorToken);
    const reply = world.press(backEnd, login).catch(() => 'lost');
    await until(() => backEnd.lines.includes('onSignedIn'));
    if (!hangsInOnSignedIn) await reply;
    const entries = await redis.entries();
    expect(entries.map(({ value }) => value)).toContainEqual(expect.stringMatching(/^eyJ/));
    for (const entry of entries) {
      scanner.note('store', entry);
      expect(entry.ttlMs).toBeGreaterThan(0);
      expect(entry.ttlMs).toBeLessThanOrEqual(120_000);
    }
    expect(scanner.scan()).toEqual([]);
    scanner.note('store', { value: `planted ${login.secondFactorToken}` });
    expect(scanner.scan()).toEqual([`store: MFA token ${login.secondFactorToken}`]);
    await backEnd.kill();
    await reply;
  });
});
