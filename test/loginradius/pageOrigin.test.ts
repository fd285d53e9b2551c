import type { EndpointOptions } from 'backup-code-challenge';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { call, recordingFetch, rejection } from './support/calls.js';

const path = '/identity/v2/auth/login/2fa/backupcode';

async function send(endpoint: EndpointOptions) {
  const { calls, fetch } = recordingFetch();
  await call({ endpoint: { ...endpoint, fetch } });
  return calls[0];
}

const urlOf = async (baseUrl: string) => (await send({ baseUrl }))?.url.split('?')[0];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a baseUrl that is a path', () => {
  it('is resolved against the origin of the page, not against a base element', async () => {
    vi.stubGlobal('origin', 'https://app.example.com');
    expect(await urlOf('/api/')).toBe(`https://app.example.com/api${path}`);
  });

  it.each(['null', '', undefined])('stays a path if the page’s origin is %j', async (origin) => {
    vi.stubGlobal('origin', origin);
    expect(await urlOf('/api')).toBe(`/api${path}`);
  });
});

describe('a baseUrl that is a URL', () => {
  it.each(['https://api.example.com', 'HTTPS://api.example.com', 'http://localhost:3000'])(
    'does not depend on the origin of the page: %s',
    async (baseUrl) => {
      vi.stubGlobal('origin', 'https://app.example.com');
      expect(await urlOf(baseUrl)).toBe(`${baseUrl}${path}`);
    },
  );

  it.each([
    'https://api.example.com:99999',
    'https://[::1',
    'https://%zz',
    'http://127.999.1.1',
    'https://api.exa<mple.com',
  ])('is a configuration failure if no browser can parse it: %s', async (baseUrl) => {
    const { calls, fetch } = recordingFetch();
    const error = await rejection(call({ endpoint: { baseUrl, fetch } }));
    expect(error.failure.kind).toBe('configuration');
    expect(error.message).toContain('endpoint.baseUrl');
    expect(calls).toEqual([]);
  });
});

describe('webhook events', () => {
  it.each([
    [undefined, null, undefined],
    [false, null, undefined],
    [true, 'true', undefined],
    ['header', null, 'true'],
    ['both', 'true', 'true'],
  ] as const)(
    'are suppressed by the query or the header for `preventWebhook` %j',
    async (preventWebhook, query, header) => {
      const request = await send({ preventWebhook });
      expect(new URL(request?.url ?? '').searchParams.get('prevent_webhook')).toBe(query);
      expect(request?.init.headers).toEqual({
        'Content-Type': 'application/json',
        ...(header && { 'X-PreventWebhook': header }),
      });
    },
  );
});
