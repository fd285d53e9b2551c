// @vitest-environment node
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer as createViteServer } from 'vite';
import { afterEach, describe, expect, it } from 'vitest';
import { createSimulatorListener, type Simulator } from '../../src/testing.js';
import { attempt } from './support/attempt.js';
import { sendEndlessBody } from './support/rawRequest.js';
import { buildCommand } from './support/simulatorProcess.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { verifyPath } from './support/verifyRequest.js';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

/** Each way to put the simulator on a real port. */
const mounts: Record<string, (simulator: Simulator) => Promise<string>> = {
  'a Node server': async (simulator) => {
    const server = createHttpServer(createSimulatorListener(simulator));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    stops.push(
      () => server.close(),
      () => server.closeAllConnections(),
    );
    // SAFETY: a server that listens on a port has an AddressInfo.
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  },
  'a middleware of Vite': async (simulator) => {
    const listener = createSimulatorListener(simulator);
    const server = await createViteServer({
      configFile: false,
      logLevel: 'silent',
      optimizeDeps: { noDiscovery: true },
      server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
      plugins: [
        { name: 'simulator', configureServer: ({ middlewares }) => void middlewares.use(listener) },
      ],
    });
    await server.listen();
    stops.push(() => server.close());
    // SAFETY: a server that listens on a port has an AddressInfo.
    return `http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}`;
  },
};

const heads: Record<string, string[]> = {
  'that announces 600 MB': ['Content-Length: 629145600'],
  'of endless chunks': ['Transfer-Encoding: chunked'],
};

describe.each(Object.entries(mounts))('the simulator as %s', (_, mount) => {
  it.each(Object.entries(heads))(
    'responds to a body %s with 413, and closes the connection without reading the rest',
    async (__, head) => {
      const simulator = createStrictSimulator();
      const baseUrl = await mount(simulator);
      const { text, bodyBytes } = await sendEndlessBody(baseUrl, [
        `PUT ${verifyPath} HTTP/1.1`,
        ...head,
      ]);
      expect(text).toMatch(/^HTTP\/1\.1 413 /);
      expect(text).toMatch(/^Connection: close\r$/im);
      expect(bodyBytes).toBeLessThan(64_000_000);
      expect(simulator.requests).toMatchObject([{ body: null, outcome: { status: 413 } }]);
      expect(await attempt(simulator, { endpoint: { baseUrl, fetch } })).toMatchObject({
        kind: 'success',
      });
    },
  );
});

describe('the simulator command', () => {
  it('responds with 413 to a call and a control request with a long body, and goes on', async () => {
    const command = await buildCommand();
    stops.push(command.remove);
    const { child, url, ended } = command.start(['--port', '0']);
    stops.push(async () => {
      child.kill('SIGKILL');
      await ended;
    });
    const baseUrl = await url;
    for (const line of [`PUT ${verifyPath}`, 'POST /__simulator/scenario']) {
      const { text } = await sendEndlessBody(baseUrl, [
        `${line} HTTP/1.1`,
        'Content-Length: 629145600',
      ]);
      expect(text).toMatch(/^HTTP\/1\.1 413 /);
    }
    const state = await fetch(`${baseUrl}/__simulator/state`);
    expect(await state.json()).toMatchObject({ requestCount: 1 });
  });
});

describe('the simulator in the same process', () => {
  it('responds to a body over 1 MB with 413, and does not log the body', async () => {
    const simulator = createStrictSimulator();
    const put = (length: number) =>
      simulator.fetch(verifyPath, { method: 'PUT', body: 'x'.repeat(length) });
    expect(await put(1_000_000)).toMatchObject({ status: 400 });
    expect(await put(1_000_001)).toMatchObject({ status: 413 });
    expect(simulator.requests.map(({ body }) => body?.length)).toEqual([1_000_000, undefined]);
  });
});
