import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startBackEnd } from './support/backEnd.js';
import { sendJson, startRawServer } from './support/rawServer.js';

const accepted = { access_token: '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11' };

describe('a connection to LoginRadius', () => {
  it.each<[what: string, drop: (socket: Socket) => void]>([
    ['a reset', (socket) => socket.resetAndDestroy()],
    ['a close', (socket) => socket.end()],
    ['a cut inside the head', (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-')],
    [
      'a cut inside the body',
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"access'),
    ],
  ])(
    'that was used before and drops (%s) does not make fetch send the code again',
    async (_, drop) => {
      const { baseUrl, requests } = await startRawServer((socket, body) => {
        if (body.includes('dropped')) drop(socket);
        else sendJson(socket, accepted);
      });
      const backEnd = await startBackEnd({ endpoint: { baseUrl } });
      await backEnd.press(await backEnd.begin(), 'first000');
      // fetch returns a connection to its pool shortly after the response.
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      const { body } = await backEnd.press(await backEnd.begin(), 'dropped0');
      expect(body).toMatchObject({ failure: { kind: 'outcome_unknown', cause: 'network' } });
      expect(await backEnd.press(await backEnd.begin(), 'third000')).toMatchObject({ status: 200 });
      // The second request used the first connection, and no other connection repeated it.
      expect(requests.map((request) => [request.connection, request.body])).toEqual([
        [1, '{"backupcode":"first000"}'],
        [1, '{"backupcode":"dropped0"}'],
        [2, '{"backupcode":"third000"}'],
      ]);
    },
  );

  it('that was never used and drops does not make fetch send the code again', async () => {
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

describe('the handler’s call to LoginRadius', () => {
  it('uses only `fetch` options that Workers support', async () => {
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

  it('applies `preventWebhook` and `path` of the endpoint', async () => {
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
