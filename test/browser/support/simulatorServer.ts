import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createSimulatorListener,
  type Simulator,
  loginRadiusError,
} from 'backup-code-challenge/testing';
import type { TestProject } from 'vitest/node';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import type { SimulatorCommand, SimulatorReport } from './simulatorCommands.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** How many challenges the longest test runs. */
    challenges: number;
    simulatorOrigin: string;
  }
}

/**
 * A real HTTP server on loopback with another origin than the page, so that faults are real. It
 * serves any number of simulators, each under its own path, and takes commands at `/commands/<name>`.
 */
export default async function serveSimulators(project: TestProject) {
  const simulators = new Map<string, Simulator>();
  const gates = new Map<string, Gate>();
  const getSimulator = (name: string) => {
    const found = simulators.get(name) ?? createStrictSimulator({ basePath: `/${name}` });
    simulators.set(name, found);
    return found;
  };

  const server = createServer((request, response) => {
    const [, first = '', second = ''] = (request.url ?? '').split('/');
    if (first !== 'commands') {
      // A browser repeats a request by itself when a reused connection drops.
      response.setHeader('Connection', 'close');
      const { owns, handle } = getSimulator(first);
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
        // SAFETY: `simulatorCommands.ts` is the only caller, and sends values of this type.
        if (body) run(second, JSON.parse(body) as SimulatorCommand);
        response.end(JSON.stringify(report(getSimulator(second))));
      })
      .catch((error: unknown) => response.writeHead(500).end(String(error)));
  });

  function run(name: string, command: SimulatorCommand): void {
    const { create, hold, reset, use, refuse, spendAndRefuse } = command;
    if (create) simulators.set(name, createStrictSimulator({ ...create, basePath: `/${name}` }));
    if (hold === false) gates.get(name)?.open();
    if (hold !== undefined) gates.delete(name);
    if (hold) gates.set(name, createGate());
    const simulator = getSimulator(name);
    if (reset) simulator.reset();
    if (use) simulator.use(use.scenario, use.times ? { times: use.times } : {});
    if (refuse) {
      const scenario = loginRadiusError(refuse.code, refuse.overrides);
      simulator.use(scenario, refuse.times ? { times: refuse.times } : {});
    }
    if (spendAndRefuse) {
      const { answerInstead } = loginRadiusError(spendAndRefuse.code);
      simulator.use({
        rewriteAnswer: (usual, context) =>
          usual.status === 200 ? (answerInstead?.(context) ?? usual) : usual,
      });
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

/** Holds responses until it opens. */
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
