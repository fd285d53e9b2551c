import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createSimulator,
  createSimulatorListener,
  type Simulator,
  loginRadiusError,
} from 'backup-code-challenge/testing';
import type { TestProject } from 'vitest/node';
import type { SimulatorOrder, SimulatorReport } from './simulatorOrders.js';

declare module 'vitest' {
  export interface ProvidedContext {
    simulatorOrigin: string;
  }
}

/**
 * A real HTTP server on loopback, on another origin than the page: as many simulators as tests want,
 * each under a path of its own, and orders for them at `/orders/<name>`. A fault is a real one.
 */
export default async function serveSimulators(project: TestProject) {
  const simulators = new Map<string, Simulator>();
  const gates = new Map<string, Gate>();
  const simulatorOf = (name: string) => {
    const found = simulators.get(name) ?? createSimulator({ strict: true, basePath: `/${name}` });
    simulators.set(name, found);
    return found;
  };

  const server = createServer((request, response) => {
    const [, first = '', second = ''] = (request.url ?? '').split('/');
    if (first !== 'orders') {
      // A browser sends a request again by itself when a connection that it used before drops.
      response.setHeader('Connection', 'close');
      const { owns, handle } = simulatorOf(first);
      const handleAndHold: typeof handle = async (received) => {
        const outcome = await handle(received);
        if (received.method !== 'OPTIONS') await gates.get(first)?.opened;
        return outcome;
      };
      createSimulatorListener({ owns, handle: handleAndHold })(request, response);
      return;
    }
    response.setHeader('Access-Control-Allow-Origin', '*');
    readBody(request)
      .then((body) => {
        // SAFETY: `simulatorOrders.ts` is the only caller, and sends what the type says.
        if (body) obey(second, JSON.parse(body) as SimulatorOrder);
        response.end(JSON.stringify(report(simulatorOf(second))));
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  function obey(name: string, { create, use, refuse, hold, reset }: SimulatorOrder): void {
    if (create)
      simulators.set(name, createSimulator({ strict: true, ...create, basePath: `/${name}` }));
    if (hold === false) gates.get(name)?.open();
    if (hold !== undefined) gates.delete(name);
    if (hold) gates.set(name, createGate());
    if (reset) simulatorOf(name).reset();
    if (use) simulatorOf(name).use(use.scenario, use.times ? { times: use.times } : {});
    if (refuse) {
      const scenario = loginRadiusError(refuse.code, refuse.overrides);
      simulatorOf(name).use(scenario, refuse.times ? { times: refuse.times } : {});
    }
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // SAFETY: a server that listens on a port has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  project.provide('simulatorOrigin', `http://127.0.0.1:${port}`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}

/** What answers wait at. */
interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

function createGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

function report({ accounts, requests, startLogin }: Simulator): SimulatorReport {
  return { accounts, requests, secondFactorToken: startLogin().secondFactorToken };
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
