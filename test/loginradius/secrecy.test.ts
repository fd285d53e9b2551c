import { type BackupCodeError, isBackupCodeError } from 'backup-code-challenge';
import { describe, expect, it, vi } from 'vitest';
import { leaksIn, call, rejection, secrets } from './support/calls.js';
import { expectedKinds } from './support/expectedKinds.js';
import { startServer } from './support/httpServer.js';

const host = 'tenant-host.example';
const issued = { access: 'ISSUED-access-1f2e', refresh: 'ISSUED-refresh-3d4c' };
const loginRadiusText = 'LoginRadius text that quotes';
const everySecret = [...Object.values(secrets), host, ...Object.values(issued), loginRadiusText];
const quoted = everySecret.join(' ');
const baseUrl = `https://${host}`;

function expectNoLeak(error: BackupCodeError): void {
  expect(isBackupCodeError(error)).toBe(true);
  expect(leaksIn(error, everySecret)).toEqual([]);
  expect(error.cause).toBeUndefined();
}

/** Rejects as some browsers and proxies do, with the whole URL in the error. */
function failWithUrl(url: unknown, init?: RequestInit): Promise<never> {
  const error = new TypeError(`request to ${String(url)} failed, body ${String(init?.body)}`, {
    cause: { url, body: init?.body, quoted },
  });
  return Promise.reject(Object.assign(error, { url, config: init }));
}

const respond = (body: unknown, status = 403) => ({
  baseUrl,
  fetch: (url: unknown) => {
    const response = new Response(typeof body === 'string' ? body : JSON.stringify(body), {
      status,
      statusText: 'Refused QZ71WV93',
      headers: { 'Retry-After': secrets.backupCode },
    });
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  },
});

describe('leaksIn', () => {
  it('finds a secret in a message, a cause, a hidden property or a URL', () => {
    const { apiKey, secondFactorToken } = secrets;
    const url = `https://${host}/?${new URLSearchParams({ token: secondFactorToken })}`;
    expect(leaksIn(new Error(`a ${apiKey}`), everySecret)).toEqual([apiKey]);
    expect(leaksIn(new Error('a', { cause: { deep: [apiKey] } }), everySecret)).toEqual([apiKey]);
    expect(leaksIn(Object.defineProperty({}, 'x', { value: apiKey }), [apiKey])).toEqual([apiKey]);
    expect(leaksIn(new Error(url), everySecret)).toEqual([secondFactorToken, host]);
  });
});

describe('a BackupCodeError', () => {
  it.each([
    ['no key', { apiKey: ' ' }],
    ['no token', { secondFactorToken: '' }],
    ['a baseUrl with everything in it', { endpoint: { baseUrl: `http://${host}/${quoted}` } }],
    ['a path with everything in it', { endpoint: { baseUrl, path: `//${quoted}` } }],
    ['an empty code', { backupCode: ' ' }],
    ['a signal aborted before', { signal: AbortSignal.abort(new Error(quoted)) }],
  ])('before the request contains no secret: %s', async (_, change) => {
    expectNoLeak(await rejection(call({ endpoint: { baseUrl }, ...change })));
  });

  it('of the network contains no secret, although the browser’s error does', async () => {
    expectNoLeak(await rejection(call({ endpoint: { baseUrl, fetch: failWithUrl } })));
  });

  it('of an aborted call contains no secret, although the abort reason does', async () => {
    const controller = new AbortController();
    const fetch = () => {
      controller.abort(new Error(quoted));
      return new Promise<Response>(() => {});
    };
    const { signal } = controller;
    expectNoLeak(await rejection(call({ signal, endpoint: { baseUrl, fetch } })));
  });

  it('of a time-out contains no secret', async () => {
    vi.useFakeTimers();
    try {
      const fetch = () => new Promise<Response>(() => {});
      const rejected = rejection(call({ endpoint: { baseUrl, fetch } }));
      await vi.advanceTimersByTimeAsync(15_000);
      expectNoLeak(await rejected);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each(expectedKinds)(
    'of ErrorCode $code contains no secret that the response quotes',
    async (row) => {
      const body = {
        ErrorCode: row.code,
        Message: quoted,
        Description: quoted,
        Data: {
          access_token: issued.access,
          ConsentToken: issued.refresh,
          LoginLockedTimeout: quoted,
        },
        Errors: [{ FieldName: quoted, ErrorMessage: quoted }],
        access_token: issued.access,
        refresh_token: issued.refresh,
        [quoted]: quoted,
      };
      expectNoLeak(await rejection(call({ endpoint: respond(body, row.status) })));
    },
  );

  it.each([
    ['an error page', `<html>${quoted}</html>`, 502],
    ['an HTML page at 200', `<html>${quoted}</html>`, 200],
    ['half of a login', `{"access_token":"${issued.access}","refresh_token":"${quoted}`, 200],
    ['a text in JSON', JSON.stringify(quoted), 400],
    ['an ErrorCode that is not a number', JSON.stringify({ ErrorCode: quoted }), 400],
    ['no token beside a Profile', JSON.stringify({ Profile: { Password: quoted } }), 200],
  ])('of an unreadable response contains no secret: %s', async (_, body, status) => {
    expectNoLeak(await rejection(call({ endpoint: respond(body, status) })));
  });

  it('of a real connection contains no secret', async () => {
    const cut = await startServer((response) => void response.destroy());
    const moved = await startServer((response) =>
      response.writeHead(307, { Location: `${cut.baseUrl}/${issued.access}` }).end(),
    );
    for (const server of [cut, moved]) {
      const error = await rejection(call({ endpoint: { baseUrl: server.baseUrl } }));
      expectNoLeak(error);
      expect(leaksIn(error, [server.baseUrl])).toEqual([]);
    }
  });
});

describe('the console', () => {
  it('gets no output from a call that succeeds, fails or is misconfigured', async () => {
    const methods = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir'] as const;
    const spies = methods.map((method) => vi.spyOn(console, method).mockReturnValue());
    try {
      await call({ endpoint: respond({ access_token: issued.access }, 200) });
      await rejection(call({ endpoint: respond({ ErrorCode: 1129 }) }));
      await rejection(call({ endpoint: { baseUrl, fetch: failWithUrl } }));
      await rejection(call({ apiKey: '' }));
      for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  });
});
