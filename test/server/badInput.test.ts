import type { RefusalReason } from 'backup-code-challenge/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  startBackEnd,
  code,
  origin,
  type PressChange,
  pressRequest,
  read,
} from './support/backEnd.js';

afterEach(() => {
  vi.useRealTimers();
});

const foreign = 'https://evil.example';
const expired = {
  ok: false,
  failure: { kind: 'session_expired', errorCode: null, status: null },
};
const misconfigured = {
  ok: false,
  failure: { kind: 'configuration', errorCode: null, status: null },
};

describe('the handler, for a request that the challenge does not send,', () => {
  it.each<[what: string, status: number, reason: RefusalReason, change: PressChange]>([
    ['GET', 405, 'method', { method: 'GET', body: null }],
    ['PUT', 405, 'method', { method: 'PUT' }],
    ['OPTIONS', 405, 'method', { method: 'OPTIONS', body: null }],
    [
      'a cross-site request',
      403,
      'origin_not_allowed',
      { headers: { 'Sec-Fetch-Site': 'cross-site' } },
    ],
    ['a navigation', 403, 'origin_not_allowed', { headers: { 'Sec-Fetch-Site': 'none' } }],
    ['a foreign Origin', 403, 'origin_not_allowed', { headers: { Origin: foreign } }],
    [
      'a foreign Origin of a sibling',
      403,
      'origin_not_allowed',
      { headers: { 'Sec-Fetch-Site': 'same-site', Origin: foreign } },
    ],
    [
      'a foreign Origin of an old browser',
      403,
      'origin_not_allowed',
      { headers: { 'Sec-Fetch-Site': '', Origin: foreign } },
    ],
    [
      'an opaque Origin of an old browser',
      403,
      'origin_not_allowed',
      { headers: { 'Sec-Fetch-Site': '', Origin: 'null' } },
    ],
    [
      'neither header',
      403,
      'origin_not_allowed',
      { headers: { 'Sec-Fetch-Site': '', Origin: '' } },
    ],
    [
      'a form',
      415,
      'content_type',
      { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
    ],
    ['plain text', 415, 'content_type', { headers: { 'Content-Type': 'text/plain' } }],
    ['no content type', 415, 'content_type', { headers: { 'Content-Type': '' } }],
    ['a body over 4 kB', 413, 'too_large', { body: JSON.stringify({ code: 'A'.repeat(4096) }) }],
    ['no body', 422, 'body_malformed', { body: null }],
    ['no JSON', 422, 'body_malformed', { body: '{"code":' }],
    ['a list', 422, 'body_malformed', { body: '[]' }],
    ['null', 422, 'body_malformed', { body: 'null' }],
    ['no code', 422, 'body_malformed', { body: '{"challengeKey":"x"}' }],
    [
      'a code that is not a string',
      422,
      'body_malformed',
      { body: '{"code":7,"challengeKey":"x"}' },
    ],
    ['no challengeKey', 422, 'body_malformed', { body: '{"code":"AD45XH56"}' }],
    [
      'an attemptId that is not a string',
      422,
      'body_malformed',
      { body: '{"code":"AD45XH56","challengeKey":"x","attemptId":7}' },
    ],
  ])('refuses %s with %i (%s) and does not call LoginRadius', async (_, status, reason, change) => {
    const backEnd = await startBackEnd();
    const request = pressRequest(await backEnd.begin(), code, change);
    const reply = await read(await backEnd.handler.fetch(request));
    expect(reply).toMatchObject({ status, body: misconfigured });
    expect(reply.headers.getSetCookie()).toEqual([]);
    expect(backEnd.calls()).toBe(0);
    expect(backEnd.failures).toMatchObject([
      { type: 'refused', reason, status, error: { failure: { kind: 'configuration' } } },
    ]);
  });

  it('names POST in the Allow header', async () => {
    const { handler } = await startBackEnd();
    const reply = await read(await handler.fetch(new Request(`${origin}/api`)));
    expect(reply.headers.get('Allow')).toBe('POST');
  });

  it('stops reading an endless body', async () => {
    const backEnd = await startBackEnd();
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const request = pressRequest(await backEnd.begin(), code, { body, duplex: 'half' });
    expect(await backEnd.handler.fetch(request)).toMatchObject({ status: 413 });
    expect(pulled).toBeLessThan(10);
  });

  it('reports a body that a middleware has read', async () => {
    const backEnd = await startBackEnd();
    const request = pressRequest(await backEnd.begin());
    await request.text();
    expect(await backEnd.handler.fetch(request)).toMatchObject({ status: 422 });
    expect(backEnd.failures).toMatchObject([{ type: 'refused', reason: 'body_unreadable' }]);
  });

  it('responds with 422 to a body that breaks off', async () => {
    const backEnd = await startBackEnd();
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    const request = pressRequest(await backEnd.begin(), code, { body, duplex: 'half' });
    expect(await backEnd.handler.fetch(request)).toMatchObject({ status: 422 });
    expect(backEnd.failures).toMatchObject([{ type: 'refused', reason: 'body_unreadable' }]);
  });
});

describe('a request of the challenge', () => {
  it.each<[what: string, headers: Record<string, string>]>([
    ['the same origin', { 'Sec-Fetch-Site': 'same-origin' }],
    ['the same origin, without Origin', { 'Sec-Fetch-Site': 'same-origin', Origin: '' }],
    ['the same origin, with an opaque one', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }],
    ['an allowed origin of the same site', { 'Sec-Fetch-Site': 'same-site', Origin: origin }],
    ['an allowed origin in an old browser', { 'Sec-Fetch-Site': '', Origin: origin }],
    ['JSON with a charset', { 'Content-Type': 'Application/JSON; charset=utf-8' }],
  ])('is accepted from %s', async (_, headers) => {
    const backEnd = await startBackEnd();
    const request = pressRequest(await backEnd.begin(), code, { headers });
    expect(await backEnd.handler.fetch(request)).toMatchObject({ status: 200 });
  });

  it('is accepted up to 4 kB, and refused with one byte more', async () => {
    const backEnd = await startBackEnd();
    const { cookie, challengeKey } = await backEnd.begin();
    const json = JSON.stringify({ code, challengeKey });
    const send = (body: string) =>
      backEnd.handler.fetch(pressRequest({ cookie, challengeKey }, code, { body }));
    expect(await send(json.padEnd(4097))).toMatchObject({ status: 413 });
    expect(await send(json.padEnd(4096))).toMatchObject({ status: 200 });
  });

  it('is refused as `invalid_format` if its code is empty', async () => {
    const backEnd = await startBackEnd();
    const { status, body } = await backEnd.press(await backEnd.begin(), ' ');
    expect(status).toBe(422);
    expect(body).toMatchObject({ failure: { kind: 'invalid_format', problem: 'empty' } });
    expect(backEnd.calls()).toBe(0);
  });
});

describe('a press with a wrong cookie or challengeKey', () => {
  it('is `session_expired` without a cookie, and clears no cookie', async () => {
    const backEnd = await startBackEnd();
    const { challengeKey } = await backEnd.begin();
    const reply = await backEnd.press({ cookie: '', challengeKey, secondFactorToken: '' });
    expect(reply).toMatchObject({ status: 401, body: expired });
    expect(reply.headers.getSetCookie()).toEqual([]);
    expect(backEnd.calls()).toBe(0);
    expect(backEnd.failures).toMatchObject([{ reason: 'cookie_missing', status: 401 }]);
  });

  it.each([
    ['a nonsense cookie', () => 'nonsense'],
    ['a cookie of five empty parts', () => 'a.b.c.d.e'],
    [
      'a changed cookie',
      (value: string) => value.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
    ],
    ['half of a cookie', (value: string) => value.slice(0, value.length / 2)],
  ])('is `session_expired` with %s, and clears the cookie', async (_, change) => {
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    const [name = '', value = ''] = login.cookie.split(/=(.*)/s);
    // Changes the ciphertext, because the last base64url character of the cookie can have unused bits.
    const parts = value.split('.');
    const changed = change(
      parts.length === 5 ? parts.with(3, change(parts[3] ?? '')).join('.') : value,
    );
    const reply = await backEnd.press({ ...login, cookie: `${name}=${changed}` });
    expect(reply).toMatchObject({ status: 401, body: expired });
    expect(reply.headers.getSetCookie()).toEqual([backEnd.handler.end().setCookie]);
    expect(backEnd.calls()).toBe(0);
    expect(backEnd.failures).toMatchObject([{ reason: 'cookie_unusable', status: 401 }]);
  });

  it('is `session_expired` after ExpireIn, and clears the cookie', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const backEnd = await startBackEnd();
    const login = await backEnd.begin();
    vi.setSystemTime(Date.now() + 900_000);
    const reply = await backEnd.press(login);
    expect(reply).toMatchObject({ status: 401, body: expired });
    expect(reply.headers.getSetCookie()).toEqual([backEnd.handler.end().setCookie]);
    expect(backEnd.calls()).toBe(0);
    expect(backEnd.failures).toMatchObject([{ reason: 'cookie_unusable', status: 401 }]);
  });

  it('never sends a code under the first login of another tab', async () => {
    const backEnd = await startBackEnd();
    const [first, second] = [await backEnd.begin(), await backEnd.begin()];
    // The second tab's first login replaced the cookie of both.
    const reply = await backEnd.press({ ...first, cookie: second.cookie });
    expect(reply).toMatchObject({ status: 401, body: expired });
    expect(reply.headers.getSetCookie()).toEqual([]);
    expect(backEnd.calls()).toBe(0);
    expect(backEnd.failures).toMatchObject([{ reason: 'challenge_replaced', status: 401 }]);
    expect(await backEnd.press(second)).toMatchObject({ status: 200 });
  });

  it.each(['', 'x', 'undefined'])(
    'is `session_expired` with the challengeKey "%s"',
    async (key) => {
      const backEnd = await startBackEnd();
      const login = await backEnd.begin();
      expect(await backEnd.press({ ...login, challengeKey: key })).toMatchObject({ status: 401 });
      expect(backEnd.calls()).toBe(0);
    },
  );
});
