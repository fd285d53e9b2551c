import { describe, expect, it } from 'vitest';
import { exampleLogin } from '../../src/simulator/answers/examples.js';
import { accessToken } from './support/answers.js';
import { call, recordingFetch, rejection, secrets } from './support/calls.js';
import { startServer } from './support/httpServer.js';

/** The contract's ten parameters, each with a template. */
const riskParameters = {
  rbabrowseremailtemplate: 'browser-mail',
  rbacityemailtemplate: 'city mail & more',
  rbacountryemailtemplate: 'country-mail',
  rbaipemailtemplate: 'ip-mail',
  rbadeviceemailtemplate: 'device-mail',
  rbabrowsersmstemplate: 'browser-sms',
  rbacitysmstemplate: 'city=sms?',
  rbacountrysmstemplate: 'country-sms',
  rbaipsmstemplate: 'ip-sms',
  rbadevicesmstemplate: 'device-sms',
};
const riskTemplates = {
  email: {
    browser: 'browser-mail',
    city: 'city mail & more',
    country: 'country-mail',
    ip: 'ip-mail',
    device: 'device-mail',
  },
  sms: {
    browser: 'browser-sms',
    city: 'city=sms?',
    country: 'country-sms',
    ip: 'ip-sms',
    device: 'device-sms',
  },
};
const required = {
  apikey: secrets.apiKey,
  secondfactorauthenticationtoken: secrets.secondFactorToken,
};

describe('the request that a server receives', () => {
  it('is one PUT with JSON to the contract’s path', async () => {
    const { baseUrl, requests } = await startServer();
    await call({ endpoint: { baseUrl } });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({
      method: 'PUT',
      url: { pathname: '/identity/v2/auth/login/2fa/backupcode' },
      headers: { 'content-type': 'application/json' },
    });
  });

  it('has a body with one key, the unchanged code', async () => {
    const { baseUrl, requests } = await startServer();
    const codes = ['QZ71WV93', '02ea0-de2bd', ' "quoted\\" ', 'Ünï🔑', '</script>', '123'];
    for (const backupCode of codes) await call({ backupCode, endpoint: { baseUrl } });
    expect(requests.map(({ body }) => body)).toEqual(
      codes.map((backupcode) => JSON.stringify({ backupcode })),
    );
  });

  it('has only the two required query parameters if no option is set', async () => {
    const { baseUrl, requests } = await startServer();
    const nothing = [
      {},
      { preventWebhook: false },
      { riskTemplates: {} },
      { riskTemplates: { email: {}, sms: {} } },
      { riskTemplates: { email: { browser: '', city: '' }, sms: { ip: '', device: '' } } },
    ];
    for (const endpoint of nothing) await call({ endpoint: { ...endpoint, baseUrl } });
    expect(requests.map(({ url }) => [...url.searchParams])).toEqual(
      nothing.map(() => Object.entries(required)),
    );
  });

  it('has all thirteen query parameters if every option is set', async () => {
    const { baseUrl, requests } = await startServer();
    await call({ endpoint: { baseUrl, preventWebhook: true, riskTemplates } });
    const parameters = [...(requests[0]?.url.searchParams ?? [])];
    expect(parameters).toHaveLength(13);
    expect(Object.fromEntries(parameters)).toEqual({
      ...required,
      prevent_webhook: 'true',
      ...riskParameters,
    });
  });

  it.each(Object.entries(riskParameters))(
    'has only %s beside the required parameters if only that option is set',
    async (name) => {
      const { baseUrl, requests } = await startServer();
      const channel = name.includes('email') ? 'email' : 'sms';
      const risk = name.replace(/^rba/, '').replace(/(email|sms)template$/, '');
      await call({ endpoint: { baseUrl, riskTemplates: { [channel]: { [risk]: 'T' } } } });
      expect([...(requests[0]?.url.searchParams ?? [])]).toEqual([
        ...Object.entries(required),
        [name, 'T'],
      ]);
    },
  );

  it('suppresses webhooks by the parameter, by the header, or not at all', async () => {
    const { baseUrl, requests } = await startServer();
    await call({ endpoint: { baseUrl, preventWebhook: true } });
    await call({ endpoint: { baseUrl, preventWebhook: 'header' } });
    await call({ endpoint: { baseUrl } });
    const seen = requests.map(({ url, headers }) => [
      url.searchParams.get('prevent_webhook'),
      headers['x-preventwebhook'],
    ]);
    expect(seen).toEqual([
      ['true', undefined],
      [null, 'true'],
      [null, undefined],
    ]);
  });

  it('goes to the older path if the app sets it', async () => {
    const path = '/identity/v2/auth/login/2fa/verification/backupcode';
    const { baseUrl, requests } = await startServer();
    await call({ endpoint: { baseUrl: `${baseUrl}/`, path } });
    expect(requests[0]?.url.pathname).toBe(path);
  });

  it('has no Referer, Cookie or Authorization header', async () => {
    const { baseUrl, requests } = await startServer();
    await call({ endpoint: { baseUrl } });
    const names = Object.keys(requests[0]?.headers ?? {});
    for (const name of ['referer', 'cookie', 'authorization']) expect(names).not.toContain(name);
  });

  it('transmits an API key and an MFA token with any characters', async () => {
    const { baseUrl, requests } = await startServer();
    const odd = 'a b&c=d?e#f/g+h%i"j\\k\u00fc🔑';
    await call({ apiKey: odd, secondFactorToken: odd, endpoint: { baseUrl } });
    expect(Object.fromEntries(requests[0]?.url.searchParams ?? [])).toEqual({
      apikey: odd,
      secondfactorauthenticationtoken: odd,
    });
  });
});

describe('the request that `fetch` gets', () => {
  it('forbids caches, referrers, cookies and redirects', async () => {
    const { calls, fetch } = recordingFetch();
    await call({ endpoint: { fetch } });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.init).toEqual({
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ backupcode: secrets.backupCode }),
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: expect.any(AbortSignal),
    });
  });

  it('is made by calling the app’s `fetch` without a receiver', async () => {
    const receivers: unknown[] = [];
    const endpoint = {
      fetch: function fetch(this: unknown) {
        receivers.push(this);
        return Promise.resolve(new Response(JSON.stringify({ access_token: accessToken })));
      },
    };
    await call({ endpoint });
    expect(receivers).toEqual([undefined]);
  });
});

describe('the response of a server', () => {
  it('becomes tokens and a Profile', async () => {
    const { baseUrl } = await startServer((response) => response.end(JSON.stringify(exampleLogin)));
    const { tokens, profile } = await call({ endpoint: { baseUrl } });
    expect(tokens).toEqual({
      accessToken: exampleLogin.access_token,
      refreshToken: exampleLogin.refresh_token,
      expiresAt: new Date('2023-10-01T12:00:00Z'),
      expiresIn: '2023-10-01T12:00:00Z',
    });
    expect(profile).toEqual(exampleLogin.Profile);
  });

  it('is read with any content type, and after a byte order mark', async () => {
    const body = JSON.stringify({ access_token: accessToken });
    const { baseUrl } = await startServer((response) =>
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-16' }).end(`\ufeff${body}`),
    );
    const { tokens } = await call({ endpoint: { baseUrl } });
    expect(tokens.accessToken).toBe(accessToken);
  });

  it('is read from chunks that split a character', async () => {
    const body = Buffer.from(JSON.stringify({ access_token: accessToken, Profile: { a: '🔑' } }));
    const middle = body.indexOf(Buffer.from('🔑')) + 2;
    const { baseUrl } = await startServer((response) => {
      response.write(body.subarray(0, middle), () => response.end(body.subarray(middle)));
    });
    expect((await call({ endpoint: { baseUrl } })).profile).toEqual({ a: '🔑' });
  });

  it('is a failure if its body has an ErrorCode, even at status 200', async () => {
    const { baseUrl, requests } = await startServer((response) =>
      response.end(JSON.stringify({ ErrorCode: 1129, access_token: accessToken })),
    );
    const { failure } = await rejection(call({ endpoint: { baseUrl } }));
    expect(failure).toEqual({
      kind: 'invalid_code',
      afterUnknownOutcome: false,
      errorCode: 1129,
      status: 200,
    });
    expect(requests).toHaveLength(1);
  });

  it('says in Retry-After how long to wait', async () => {
    const { baseUrl } = await startServer((response) =>
      response.writeHead(429, { 'Retry-After': '17' }).end(),
    );
    const { failure } = await rejection(call({ endpoint: { baseUrl } }));
    expect(failure).toEqual({
      kind: 'rate_limited',
      retryAfterMs: 17_000,
      errorCode: null,
      status: 429,
    });
  });

  it('is never requested a second time, at any status', async () => {
    for (const status of [200, 400, 401, 403, 408, 425, 429, 500, 502, 503, 504]) {
      const { baseUrl, requests } = await startServer((response) =>
        response.writeHead(status, { 'Retry-After': '0' }).end(),
      );
      await rejection(call({ endpoint: { baseUrl } }));
      expect(requests).toHaveLength(1);
    }
  });

  it('reaches the call that made the request', async () => {
    const { baseUrl } = await startServer((response, request) => {
      const key = new URL(request.url ?? '', 'http://x.example').searchParams.get('apikey');
      response.end(JSON.stringify({ access_token: `for ${key}` }));
    });
    const keys = ['a', 'b', 'c', 'd'];
    const logins = await Promise.all(keys.map((apiKey) => call({ apiKey, endpoint: { baseUrl } })));
    expect(logins.map(({ tokens }) => tokens.accessToken)).toEqual(keys.map((key) => `for ${key}`));
  });
});
