import { describe, expect, it } from 'vitest';
import { scenariosByFailure } from 'backup-code-challenge/testing';
import { failureKey } from '../../src/failure/failureKey.js';
import { readFailureJson } from '../../src/failure/readFailureJson.js';
import { origin, pressRequest, startBackEnd } from './support/backEnd.js';

describe('the handler, at a sign-in,', () => {
  it('drops the headers of onSignedIn that describe another body', async () => {
    const other = {
      'Content-Length': '3',
      'Content-Encoding': 'gzip',
      'Transfer-Encoding': 'chunked',
    };
    const headers = { ...other, 'Set-Cookie': 'session=1' };
    const backEnd = await startBackEnd({ onSignedIn: () => ({ headers }) });
    const reply = await backEnd.press(await backEnd.begin());
    for (const name of Object.keys(other)) expect(reply.headers.has(name)).toBe(false);
    expect(reply.headers.getSetCookie()).toEqual(['session=1']);
  });

  it('responds with the result, headers and cookies of onSignedIn', async () => {
    const backEnd = await startBackEnd({
      onSignedIn: () => {
        const headers = new Headers({ 'X-Request-Id': '7' });
        headers.append('Set-Cookie', 'session=1; HttpOnly');
        headers.append('Set-Cookie', 'theme=dark, light');
        return { headers, result: { firstName: 'Mira' } };
      },
    });
    const reply = await backEnd.press(await backEnd.begin());
    expect(reply).toMatchObject({ status: 200, body: { ok: true, result: { firstName: 'Mira' } } });
    expect(reply.headers.getSetCookie()).toEqual(['session=1; HttpOnly', 'theme=dark, light']);
    expect(reply.headers.get('X-Request-Id')).toBe('7');
    expect(reply.headers.get('Cache-Control')).toBe('no-store');
    expect(reply.headers.get('Content-Type')).toBe('application/json');
  });

  it('passes tokens, profile and the request only to onSignedIn', async () => {
    const seen: unknown[] = [];
    const backEnd = await startBackEnd({
      onSignedIn: (login, request) => {
        seen.push(login, request.url);
        return {};
      },
    });
    const reply = await backEnd.press(await backEnd.begin());
    expect(seen).toEqual([
      {
        tokens: {
          accessToken: expect.any(String),
          refreshToken: expect.any(String),
          expiresAt: expect.any(Date),
          expiresIn: expect.any(String),
        },
        profile: expect.objectContaining({ FirstName: 'Mira' }),
      },
      `${origin}/api/backup-code`,
    ]);
    expect(reply.body).toEqual({ ok: true });
  });

  it('calls LoginRadius once, with the API key and MFA token that the browser lacks', async () => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    await backEnd.press(login);
    expect(backEnd.simulator.requests).toMatchObject([
      {
        method: 'PUT',
        query: [
          ['apikey', backEnd.simulator.apiKey],
          ['secondfactorauthenticationtoken', login.secondFactorToken],
        ],
        body: '{"backupcode":"AD45XH56"}',
      },
    ]);
    const { headers } = backEnd.simulator.requests[0]!;
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('does not clear the cookie, so that the person can press again', async () => {
    const backEnd = await startBackEnd({ onSignedIn: () => ({}) });
    const reply = await backEnd.press(await backEnd.begin());
    expect(reply.headers.getSetCookie()).toEqual([]);
  });

  it('returns null from `begin()` for a login without a second factor and for a failed login', async () => {
    const { handler } = await startBackEnd();
    const token = '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11';
    for (const body of [{ access_token: token }, { ErrorCode: 966 }, '<html>', null, undefined]) {
      expect(await handler.begin(body)).toBeNull();
    }
  });

  it('returns the account’s methods and the expiry of the challenge from `begin()`', async () => {
    const { handler, simulator } = await startBackEnd();
    const { expiresAt } = simulator.startLogin();
    const started = await handler.begin({
      SecondFactorAuthenticationToken: 'a-token',
      ExpireIn: expiresAt.toISOString(),
      IsOTPAuthenticatorVerified: true,
      IsEmailOtpAuthenticatorVerified: true,
    });
    expect(started).toMatchObject({ expiresAt, methods: ['email', 'sms'] });
  });

  it('returns a different challengeKey for each first login', async () => {
    const backEnd = await startBackEnd();
    const keys = [await backEnd.begin(), await backEnd.begin()].map((login) => login.challengeKey);
    expect(new Set(keys).size).toBe(2);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
  });
});

const statuses: Readonly<Record<string, number>> = { session_expired: 401, rate_limited: 429 };
const onlyInTheStep = [
  'invalid_code/after_unknown_outcome',
  'session_expired/after_unknown_outcome',
];
const served = Object.entries(scenariosByFailure).filter(([key]) => !onlyInTheStep.includes(key));

describe('a failure of LoginRadius', () => {
  it.each(served)('reaches the browser as %s', async (key, scenario) => {
    const backEnd = await startBackEnd({ endpoint: { timeoutMs: 500 } });
    backEnd.simulator.use(scenario);
    const { status, body } = await backEnd.press(await backEnd.begin());
    const [kind = '', detail] = key.split('/');
    expect(status).toBe(statuses[kind] ?? 422);
    expect(body).toMatchObject({ ok: false, failure: { kind } });
    const failure = readFailureJson((body as { failure: unknown }).failure);
    expect(failure && failureKey(failure)).toBe(detail ? key : kind);
    expect(backEnd.failures).toMatchObject([{ type: 'sign_in', error: { failure } }]);
    expect(backEnd.calls()).toBe(1);
  });

  it('has its wait also in the Retry-After header', async () => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use('rateLimited');
    const { body, headers } = await backEnd.press(await backEnd.begin());
    expect(body).toMatchObject({ failure: { retryAfterMs: 30_000 } });
    expect(headers.get('Retry-After')).toBe('30');
  });

  it('has the end of a lock as an ISO date', async () => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use('lockedForAWhile');
    const { body } = await backEnd.press(await backEnd.begin());
    const unlocksAt = expect.stringMatching(/^\d{4}-.*Z$/);
    expect(body).toMatchObject({ failure: { reason: 'temporary', unlocksAt } });
  });
});

describe('action_required', () => {
  it.each([
    ['privacyPolicy', 'privacy_policy'],
    ['consent', 'consent'],
  ] as const)(
    'passes the token of %s to onActionRequired, never to the browser',
    async (name, action) => {
      const seen: { action: string; token: string | null }[] = [];
      const backEnd = await startBackEnd({
        onActionRequired: (required) => {
          seen.push(required);
          return { headers: { 'Set-Cookie': 'pending=1' } };
        },
      });
      backEnd.simulator.use(name);
      const { status, body, headers } = await backEnd.press(await backEnd.begin());
      expect(seen).toEqual([{ action, token: expect.any(String) }]);
      expect(status).toBe(422);
      expect(body).toEqual({
        ok: false,
        failure: {
          kind: 'action_required',
          action,
          errorCode: expect.any(Number),
          status: expect.any(Number),
        },
      });
      expect(headers.getSetCookie()).toEqual(['pending=1']);
      expect(JSON.stringify(body)).not.toContain(seen[0]!.token);
    },
  );

  it('is replayed from the store at the next press, because the code is spent', async () => {
    const backEnd = await startBackEnd();
    backEnd.simulator.use('privacyPolicy');
    const login = await backEnd.begin();
    const replies = [await backEnd.press(login), await backEnd.press(login)];
    expect(replies[1]?.body).toEqual(replies[0]?.body);
    expect(backEnd.calls()).toBe(1);
  });
});

describe('clientIp', () => {
  it.each(['203.0.113.7', '2001:db8::7', '::ffff:203.0.113.7'])(
    'passes the address %s to LoginRadius',
    async (ip) => {
      const backEnd = await startBackEnd({
        clientIp: (request) => request.headers.get('X-Real-Ip'),
      });
      const login = await backEnd.begin();
      await backEnd.handler.fetch(pressRequest(login, undefined, { headers: { 'X-Real-Ip': ip } }));
      expect(backEnd.simulator.requests[0]?.headers).toMatchObject({ 'x-origin-ip': ip });
    },
  );

  it.each([
    ['text that is not an address', () => '203.0.113.7:443'],
    ['a list of addresses', () => '203.0.113.7, 10.0.0.1'],
    ['a line break', () => '203.0.113.7\r\nX-Evil: 1'],
    [
      'an error',
      () => {
        throw new Error('no proxy');
      },
    ],
  ])(
    'that returns or throws %s is reported, and the sign-in goes on without the header',
    async (_, clientIp) => {
      const backEnd = await startBackEnd({ clientIp });
      expect(await backEnd.press(await backEnd.begin())).toMatchObject({ status: 200 });
      expect(backEnd.failures).toMatchObject([{ type: 'callback', callback: 'clientIp' }]);
      expect(backEnd.simulator.requests[0]?.headers).not.toHaveProperty('x-origin-ip');
    },
  );

  it('that returns undefined causes no header and no report', async () => {
    const backEnd = await startBackEnd({ clientIp: () => undefined });
    await backEnd.press(await backEnd.begin());
    expect(backEnd.failures).toEqual([]);
    expect(backEnd.simulator.requests[0]?.headers).not.toHaveProperty('x-origin-ip');
  });
});
