import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startBackEnd } from './support/backEnd.js';
import { sendJson, startRawServer } from './support/rawServer.js';

const accepted = { access_token: '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11' };

describe('a connection that LoginRadius drops', () => {
  it.each<[what: string, drop: (socket: Socket) => void]>([
    ['is reset', (socket) => socket.resetAndDestroy()],
    ['is closed', (socket) => socket.end()],
    ['is cut within the head', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-')],
    [
      'is cut within the body',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"access'),
    ],
  ])('and that was used before (%s) does not make fetch send the code again', async (_, drop) => {
    const { baseUrl, requests } = await startRawServer((socket, body) => {
      if (body.includes('dropped')) drop(socket);
      else sendJson(socket, accepted);
    });
    const backEnd = await startBackEnd({ endpoint: { baseUrl } });
    await backEnd.press(await backEnd.begin(), 'first000');
    // fetch takes a connection back a moment after its answer.
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    const { body } = await backEnd.press(await backEnd.begin(), 'dropped0');
    expect(body).toMatchObject({ failure: { kind: 'outcome_unknown', cause: 'network' } });
    expect(await backEnd.press(await backEnd.begin(), 'third000')).toMatchObject({ status: 200 });
    // The second request went out on the used connection, and is not seen on any other.
    expect(requests.map((request) => [request.connection, request.body])).toEqual([
      [1, '{"backupcode":"first000"}'],
      [1, '{"backupcode":"dropped0"}'],
      [2, '{"backupcode":"third000"}'],
    ]);
  });

  it('and that was never used does not make fetch send the code again', async () => {
    const { baseUrl, requests } = await startRawServer((socket) => socket.resetAndDestroy());
    const backEnd = await startBackEnd({ endpoint: { baseUrl } });
    const { body } = await backEnd.press(await backEnd.begin());
    expect(body).toMatchObject({ failure: { kind: 'outcome_unknown', cause: 'network' } });
    expect(requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  it.each(['301 Moved', '302 Found', '307 Temporary', '308 Permanent'])(
    'of status %s is not followed, and leaves the outcome unknown',
    async (status) => {
      const elsewhere = await startRawServer((socket) => sendJson(socket, accepted));
      const { baseUrl, requests } = await startRawServer((socket) =>
        socket.end(
          `HTTP/1.1 ${status}\r\nLocation: ${elsewhere.baseUrl}/x\r\nContent-Length: 0\r\n\r\n`,
        ),
      );
      const backEnd = await startBackEnd({ endpoint: { baseUrl } });
      const { body } = await backEnd.press(await backEnd.begin());
      expect(body).toMatchObject({ failure: { kind: 'outcome_unknown', cause: 'network' } });
      expect(requests).toHaveLength(1);
      expect(elsewhere.requests).toHaveLength(0);
    },
  );
});

describe('the options of fetch', () => {
  it('are those that Workers know', async () => {
    const seen: string[] = [];
    const backEnd = await startBackEnd({
      endpoint: {
        fetch: (input, init) => {
          seen.push(...Object.keys(init ?? {}));
          return fetch(input, init);
        },
      },
    });
    await backEnd.press(await backEnd.begin());
    expect(seen.toSorted()).toEqual(['body', 'headers', 'method', 'redirect', 'signal']);
  });

  it('carry the other options of the endpoint', async () => {
    const backEnd = await startBackEnd({
      endpoint: {
        preventWebhook: 'header',
        path: '/identity/v2/auth/login/2fa/verification/backupcode',
      },
    });
    await backEnd.press(await backEnd.begin());
    expect(backEnd.simulator.requests).toMatchObject([
      {
        path: '/identity/v2/auth/login/2fa/verification/backupcode',
        headers: { 'x-preventwebhook': 'true' },
      },
    ]);
  });
});
