import { type EndpointOptions, verifyBackupCode } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';
import { call, recordingFetch, rejection, secrets } from './support/calls.js';

const path = '/identity/v2/auth/login/2fa/backupcode';

/** The URL of the request, without its query. */
async function urlOf(endpoint: EndpointOptions): Promise<string | undefined> {
  const { calls, fetch } = recordingFetch();
  await call({ endpoint: { ...endpoint, fetch } });
  return calls[0]?.url.split('?')[0];
}

/** Expects that a call rejects before it sends a request. */
async function expectNotSent(change: Parameters<typeof call>[0], about: RegExp): Promise<void> {
  const { calls, fetch } = recordingFetch();
  const error = await rejection(call({ ...change, endpoint: { ...change?.endpoint, fetch } }));
  expect(error.failure).toEqual({ kind: 'configuration', errorCode: null, status: null });
  expect(error.message).toMatch(about);
  expect(calls).toEqual([]);
}

describe('the URL of the request', () => {
  it('is LoginRadius’s public endpoint by default', async () => {
    expect(await urlOf({})).toBe(`https://api.loginradius.com${path}`);
  });

  it.each([
    ['https://login.example.com', `https://login.example.com${path}`],
    ['https://login.example.com/', `https://login.example.com${path}`],
    ['https://login.example.com//', `https://login.example.com${path}`],
    [
      'https://login.example.com:8443/loginradius',
      `https://login.example.com:8443/loginradius${path}`,
    ],
    ['HTTPS://login.example.com', `HTTPS://login.example.com${path}`],
    ['https://xn--mnchen-3ya.example', `https://xn--mnchen-3ya.example${path}`],
    ['http://localhost', `http://localhost${path}`],
    ['http://localhost:3000', `http://localhost:3000${path}`],
    ['http://LOCALHOST:3000', `http://LOCALHOST:3000${path}`],
    ['http://app.localhost:3000', `http://app.localhost:3000${path}`],
    ['http://127.0.0.1:3000', `http://127.0.0.1:3000${path}`],
    ['http://127.9.9.9', `http://127.9.9.9${path}`],
    ['http://[::1]:3000', `http://[::1]:3000${path}`],
    ['/', path],
    ['/api', `/api${path}`],
    ['/api/v1/', `/api/v1${path}`],
  ])('begins with the `baseUrl` that the app sets: %s', async (baseUrl, expected) => {
    expect(await urlOf({ baseUrl })).toBe(expected);
  });

  it.each([
    '/identity/v2/auth/login/2fa/verification/backupcode',
    '/',
    '/a/b%20c/',
    '/backup.code',
  ])('has the `path` that the app sets: %s', async (other) => {
    expect(await urlOf({ path: other })).toBe(`https://api.loginradius.com${other}`);
    expect(await urlOf({ path: other, baseUrl: '/api/' })).toBe(`/api${other}`);
  });
});

describe('a baseUrl that could send the code to the wrong server', () => {
  it.each([
    ['http on another host', 'http://api.loginradius.com'],
    ['http on an address of the local network', 'http://192.168.0.10'],
    ['http on every address', 'http://0.0.0.0:3000'],
    ['a name that begins like loopback', 'http://localhost.evil.example'],
    ['an address that begins like loopback', 'http://127.0.0.1.evil.example'],
    ['a name that ends like loopback', 'http://notlocalhost'],
    ['loopback as a user name', 'http://localhost@evil.example'],
    ['protocol-relative', '//evil.example'],
    ['slash and backslash', '/\\evil.example'],
    ['backslashes', '\\\\evil.example'],
    ['backslash after the host', 'https://login.example.com\\@evil.example'],
    ['tab between slashes', '/\t/evil.example'],
    ['ftp', 'ftp://login.example.com'],
    ['ws', 'wss://login.example.com'],
    ['file', 'file:///etc/hosts'],
    ['javascript', 'javascript:alert(1)'],
    ['data', 'data:text/plain,x'],
    ['blob', 'blob:https://login.example.com/1'],
    ['a user name', 'https://user@login.example.com'],
    ['a user name and a password', 'https://user:pw@login.example.com'],
    ['a password alone', 'https://:pw@login.example.com'],
    ['a query', 'https://login.example.com?a=b'],
    ['an empty query, which would swallow the path', 'https://login.example.com?'],
    ['a fragment', 'https://login.example.com#a'],
    ['an empty fragment, which would swallow the path', 'https://login.example.com/#'],
    ['a query after a path', '/api?a=b'],
    ['a fragment after a path', '/api#a'],
    ['no slashes, which a page resolves as its own path', 'https:login.example.com'],
    ['one slash', 'https:/login.example.com'],
    ['no host', 'https://'],
    ['a space inside', 'https://login example.com'],
    ['a space before', ' https://login.example.com'],
    ['a line end behind', 'https://login.example.com\n'],
    ['a space in a path', '/my api'],
    ['no scheme', 'login.example.com'],
    ['no scheme, with a port', 'localhost:3000'],
    ['a relative path', 'api'],
    ['dots', '../api'],
    ['empty', ''],
    ['spaces', '   '],
    ['garbage', '\u0000%%%'],
  ])('rejects the call without a request: %s', async (_, baseUrl) => {
    await expectNotSent({ endpoint: { baseUrl } }, /endpoint\.baseUrl/);
  });

  it.each([null, 7, true, {}, [], ['https://login.example.com'], new URL('https://a.example')])(
    'rejects the call without a request if it is not a string: %s',
    async (value: unknown) => {
      // SAFETY: a page in plain JavaScript can pass any value.
      await expectNotSent({ endpoint: { baseUrl: value as string } }, /endpoint\.baseUrl/);
    },
  );
});

describe('a path that could lead to another server', () => {
  it.each([
    ['none', ''],
    ['no slash', 'identity/backupcode'],
    ['two slashes', '//evil.example/backupcode'],
    ['slash and backslash', '/\\evil.example'],
    ['backslash inside', '/identity\\backupcode'],
    ['a host', 'https://evil.example/'],
    ['a suffix of the host', '.evil.example/'],
    ['a port', ':8443/'],
    ['a user name', '@evil.example/'],
    ['a query', '/backupcode?a=b'],
    ['an empty query', '/backupcode?'],
    ['a fragment', '/backupcode#a'],
    ['a space', '/backup code'],
    ['a line end', '/backupcode\n'],
  ])('rejects the call without a request: %s', async (_, other) => {
    await expectNotSent({ endpoint: { path: other } }, /endpoint\.path/);
    await expectNotSent({ endpoint: { path: other, baseUrl: '/' } }, /endpoint\.path/);
  });
});

describe('missing credentials', () => {
  const nothing: readonly unknown[] = [undefined, null, '', ' ', '\t\n\u00a0', 7, {}, true];

  it.each(nothing)('reject the call without a request: an API key of %j', async (value) => {
    // SAFETY: a page in plain JavaScript can pass any value.
    await expectNotSent({ apiKey: value as string }, /apiKey is missing/);
  });

  it.each(nothing)('reject the call without a request: an MFA token of %j', async (value) => {
    // SAFETY: as above.
    const secondFactorToken = value as string;
    await expectNotSent({ secondFactorToken }, /secondFactorToken is missing/);
  });

  it.each(nothing)('reject the call without a request: a backup code of %j', async (value) => {
    const { calls, fetch } = recordingFetch();
    // SAFETY: as above.
    const backupCode = value as string;
    const error = await rejection(call({ backupCode, endpoint: { fetch } }));
    expect(error.failure).toEqual({
      kind: 'invalid_format',
      problem: 'empty',
      length: 0,
      errorCode: null,
      status: null,
    });
    expect(calls).toEqual([]);
  });
});

describe('an omitted endpoint', () => {
  it.each([undefined, null])('means LoginRadius’s endpoint: %s', async (endpoint) => {
    const { calls, fetch } = recordingFetch();
    const before = globalThis.fetch;
    globalThis.fetch = fetch;
    try {
      // SAFETY: React code often has null where TypeScript wants undefined.
      await verifyBackupCode({ ...secrets, endpoint: endpoint as undefined });
    } finally {
      globalThis.fetch = before;
    }
    expect(calls.map(({ url }) => new URL(url).origin)).toEqual(['https://api.loginradius.com']);
  });
});
