// @vitest-environment node
import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createSimulator,
  createSimulatorListener,
  type ScenarioName,
  type Simulator,
} from '../../src/testing.js';
import { attempt, firstCode, usedCodes } from './support/attempt.js';

let simulator: Simulator;
let server: Server;
let baseUrl: string;

beforeEach(async () => {
  simulator = createSimulator();
  server = createServer(createSimulatorListener(simulator));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  baseUrl = `http://127.0.0.1:${address.port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

/** The global `fetch`, over the wire. */
const attemptOverTheWire = (options: { signal?: AbortSignal } = {}) =>
  attempt(simulator, { endpoint: { baseUrl, fetch }, ...options });

describe('the simulator on a Node server', () => {
  it('signs in, and logs what came over the wire', async () => {
    expect(await attemptOverTheWire()).toMatchObject({
      kind: 'success',
      login: { profile: { FullName: 'Mira Quillfeather' } },
    });
    expect(simulator.requests).toMatchObject([
      {
        method: 'PUT',
        path: '/identity/v2/auth/login/2fa/backupcode',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ backupcode: firstCode }),
        outcome: { status: 200, errorCode: null, codeSpent: true, fault: null },
      },
    ]);
    expect(simulator.requests[0]?.headers).not.toHaveProperty('referer');
  });

  it('answers an error, a header and a preflight', async () => {
    simulator.use('rateLimited');
    expect(await attemptOverTheWire()).toMatchObject({
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
    expect(await attemptOverTheWire()).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(simulator.requests[0]?.body === null).toBe(body === 'unread');
    expect(usedCodes(simulator)).toEqual(used);
  });

  it('destroys the socket in the middle of the body for dropMidBody', async () => {
    simulator.use('dropMidBody');
    const response = await fetch(`${baseUrl}/identity/v2/auth/login/2fa/backupcode`, {
      method: 'PUT',
    });
    expect(response.status).toBe(400);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  it.each<[ScenarioName, used: string[]]>([
    ['neverAnswers', []],
    ['neverAnswersAfterSpending', [firstCode]],
  ])('stays silent until the client leaves for %s', async (scenario, used) => {
    simulator.use(scenario);
    const client = new AbortController();
    const outcome = attemptOverTheWire({ signal: client.signal });
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    expect(usedCodes(simulator)).toEqual(used);
    client.abort();
    expect(await outcome).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(usedCodes(simulator)).toEqual(used);
  });

  it('gives up an answer that it holds back when the client leaves', async () => {
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
    const answer = fetch(`${baseUrl}/identity/v2/auth/login/2fa/backupcode`, {
      method: 'PUT',
      signal: client.signal,
    });
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    client.abort();
    await expect(answer).rejects.toThrow('aborted');
    await expect(handled[0]).rejects.toThrow('aborted');
  });

  it('destroys the socket where there is no outcome at all', async () => {
    const broken = { owns: simulator.owns, handle: () => Promise.reject(new Error('no outcome')) };
    server.removeAllListeners('request');
    server.on('request', createSimulatorListener(broken));
    await expect(fetch(baseUrl)).rejects.toThrow(TypeError);
  });

  it('answers 404 to what it does not own, or hands it on where there is a next', async () => {
    expect((await fetch(`${baseUrl}/index.html`)).status).toBe(404);
    const listener = createSimulatorListener(simulator);
    server.removeAllListeners('request');
    server.on('request', (request, response) =>
      listener(request, response, () => response.end('the next one')),
    );
    expect(await (await fetch(`${baseUrl}/index.html`)).text()).toBe('the next one');
    expect(await attemptOverTheWire()).toMatchObject({ kind: 'success' });
  });
});
