// @vitest-environment node
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSimulatorListener, type ScenarioName, type Simulator } from '../../src/testing.js';
import { attempt, firstCode, usedCodes } from './support/attempt.js';
import { readAtLeast } from './support/readStream.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { verifyPath } from './support/verifyRequest.js';

let simulator: Simulator;
let server: Server;
let baseUrl: string;

beforeEach(async () => {
  simulator = createStrictSimulator();
  server = createServer(createSimulatorListener(simulator));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  baseUrl = `http://127.0.0.1:${address.port}`;
});

afterEach(async () => {
  vi.useRealTimers();
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

/** Sends a code with the global `fetch`, over a real connection. */
const attemptOverHttp = (options: { signal?: AbortSignal } = {}) =>
  attempt(simulator, { endpoint: { baseUrl, fetch }, ...options });

const requestWithoutBody = {
  method: 'PUT',
  url: verifyPath,
  headers: {},
  socket: { destroy: vi.fn() },
  async *[Symbol.asyncIterator]() {},
};

describe('the simulator on a Node server', () => {
  it('signs in, and logs the request as it arrived', async () => {
    expect(await attemptOverHttp()).toMatchObject({
      kind: 'success',
      login: { profile: { FullName: 'Mira Quillfeather' } },
    });
    expect(simulator.requests).toMatchObject([
      {
        method: 'PUT',
        path: verifyPath,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ backupcode: firstCode }),
        outcome: { status: 200, errorCode: null, codeSpent: true, fault: null },
      },
    ]);
    expect(simulator.requests[0]?.headers).not.toHaveProperty('referer');
  });

  it('sends an error with its headers, and responds to a preflight', async () => {
    simulator.use('rateLimited');
    expect(await attemptOverHttp()).toMatchObject({
      kind: 'rate_limited',
      retryAfterMs: 30_000,
    });
    const preflight = await fetch(`${baseUrl}/identity/v2/auth/login`, { method: 'OPTIONS' });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('Access-Control-Allow-Methods')).toBe('POST');
  });

  it.each<[ScenarioName, body: 'read' | 'unread', used: string[]]>([
    ['dropBeforeReading', 'unread', []],
    ['dropAfterSpending', 'read', [firstCode]],
  ])('destroys the socket for %s', async (scenario, body, used) => {
    simulator.use(scenario);
    expect(await attemptOverHttp()).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(simulator.requests[0]?.body === null).toBe(body === 'unread');
    expect(usedCodes(simulator)).toEqual(used);
  });

  it('destroys the socket in the middle of the body for dropMidBody', async () => {
    simulator.use('dropMidBody');
    const response = await fetch(`${baseUrl}${verifyPath}`, { method: 'PUT' });
    expect(response.status).toBe(400);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  it('sends bytes until the client disconnects for endlessBody', async () => {
    simulator.use('endlessBody');
    const socketClosed = new Promise<void>((resolve) => {
      server.once('connection', (socket) => socket.once('close', () => resolve()));
    });
    const client = new AbortController();
    const response = await fetch(`${baseUrl}${verifyPath}`, {
      method: 'PUT',
      signal: client.signal,
    });
    await readAtLeast(response, 1_000_000);
    client.abort();
    await socketClosed;
    expect(simulator.requests).toMatchObject([{ outcome: { fault: 'endless_body' } }]);
  });

  it('stops writing for endlessBody after the client disconnects', async () => {
    vi.useFakeTimers();
    simulator.use('endlessBody');
    const onClose: (() => void)[] = [];
    const write = vi.fn((_: Uint8Array, whenFlushed: () => void) => whenFlushed());
    createSimulatorListener(simulator)(requestWithoutBody, {
      writeHead: vi.fn(),
      write,
      end: vi.fn(),
      once: (_, listener) => onClose.push(listener),
    });
    await vi.advanceTimersByTimeAsync(100);
    const { length } = write.mock.calls;
    expect(length).toBeGreaterThan(5);
    for (const listener of onClose) listener();
    await vi.advanceTimersByTimeAsync(100);
    expect(write).toHaveBeenCalledTimes(length);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each<[ScenarioName, used: string[]]>([
    ['neverAnswers', []],
    ['neverAnswersAfterSpending', [firstCode]],
  ])('sends no response until the client disconnects for %s', async (scenario, used) => {
    simulator.use(scenario);
    const client = new AbortController();
    const outcome = attemptOverHttp({ signal: client.signal });
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    expect(usedCodes(simulator)).toEqual(used);
    client.abort();
    expect(await outcome).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(usedCodes(simulator)).toEqual(used);
  });

  it('cancels a delayed response when the client disconnects', async () => {
    const handled: Promise<unknown>[] = [];
    const handle: Simulator['handle'] = (request) => {
      const outcome = simulator.handle(request);
      handled.push(outcome);
      return outcome;
    };
    server.removeAllListeners('request');
    server.on('request', createSimulatorListener({ handle, owns: simulator.owns }));
    simulator.use({ delayMs: 2 ** 31 - 1 });
    const client = new AbortController();
    const response = fetch(`${baseUrl}${verifyPath}`, { method: 'PUT', signal: client.signal });
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    client.abort();
    await expect(response).rejects.toThrow('aborted');
    await expect(handled[0]).rejects.toThrow('aborted');
  });

  it('destroys the socket when the simulator throws', async () => {
    const broken = { owns: simulator.owns, handle: () => Promise.reject(new Error('no outcome')) };
    server.removeAllListeners('request');
    server.on('request', createSimulatorListener(broken));
    await expect(fetch(baseUrl)).rejects.toThrow(TypeError);
  });

  it('destroys the socket even if Node has removed it from the request', async () => {
    const destroy = vi.fn();
    const request = { ...requestWithoutBody, socket: { destroy } };
    const handle = () => {
      // Node removes the socket when a body is not read to its end.
      Object.assign(request, { socket: null });
      return Promise.reject(new Error('no outcome'));
    };
    createSimulatorListener({ owns: simulator.owns, handle })(request, {
      writeHead: vi.fn(),
      write: vi.fn(),
      end: vi.fn(),
      once: vi.fn(),
    });
    await vi.waitFor(() => expect(destroy).toHaveBeenCalledOnce());
  });

  it('responds to other paths with 404, or passes them to `next`', async () => {
    expect((await fetch(`${baseUrl}/index.html`)).status).toBe(404);
    const listener = createSimulatorListener(simulator);
    server.removeAllListeners('request');
    server.on('request', (request, response) =>
      listener(request, response, () => response.end('the next handler')),
    );
    expect(await (await fetch(`${baseUrl}/index.html`)).text()).toBe('the next handler');
    expect(await attemptOverHttp()).toMatchObject({ kind: 'success' });
  });
});
