// @vitest-environment node
import { createServer, request as openRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSimulator, createSimulatorListener, type Simulator } from '../../../src/testing.js';
import { firstCode } from '../support/attempt.js';
import { createCallCounter } from './callCounter.js';
import { type ClientRequest, clientRequests } from './clientRequests.js';

const counter = createCallCounter();
let simulator: Simulator;
let server: Server;

beforeEach(async () => {
  simulator = createSimulator();
  server = createServer(createSimulatorListener(simulator));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});
afterAll(() => counter.print());

interface Received {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends the characters unchanged. `fetch` would correct the names of the headers. */
function send(
  method: string,
  { path, query, headers }: Pick<ClientRequest, 'path' | 'query' | 'headers'>,
  text = '',
): Promise<Received> {
  // SAFETY: a server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = openRequest(
      {
        host: '127.0.0.1',
        port,
        method,
        path: `${path}?${query}`,
        headers: { ...headers, 'Content-Length': Buffer.byteLength(text) },
      },
      (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

/** Fills in the placeholders of a request. */
function fill(request: ClientRequest): ClientRequest {
  const { secondFactorToken } = simulator.startLogin();
  const replace = (text: string) =>
    text
      .replace('{key}', simulator.apiKey)
      .replace('{token}', secondFactorToken)
      .replace('{code}', firstCode);
  return { ...request, query: replace(request.query), body: replace(request.body) };
}

describe('the simulator', () => {
  it.each(clientRequests.map((request) => [request.call, request.client, request] as const))(
    'accepts %s in the form that %s sends',
    async (_, client, template) => {
      const request = fill(template);
      const { status, body } = await send(request.method, request, request.body);
      counter.count(client, status === 200);
      expect(status).toBe(200);
      expect(body).toContain(
        request.method === 'PUT' ? '"access_token"' : '"SecondFactorAuthenticationToken"',
      );
      expect(simulator.requests.at(-1)?.outcome).toMatchObject({
        codeSpent: request.method === 'PUT',
      });
    },
  );

  it.each(clientRequests.filter(({ headers }) => 'X-Requested-With' in headers))(
    'allows $call of $client in a CORS preflight',
    async (request) => {
      const { status, headers } = await send('OPTIONS', {
        ...request,
        headers: {
          Origin: 'https://shop.example',
          'Access-Control-Request-Method': request.method,
          'Access-Control-Request-Headers': 'content-type,x-requested-with',
        },
      });
      expect(status).toBe(204);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['access-control-allow-methods']).toBe(request.method);
      expect(headers['access-control-allow-headers']).toBe('Content-Type, X-Requested-With');
    },
  );
});
