import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createSimulator,
  createSimulatorListener,
  type LoggedRequest,
  type Simulator,
} from 'backup-code-challenge/testing';
import { type BackEndSite, createBackEndSite } from '../backEnd/createBackEndSite.js';
import type { BenchCommand, BenchScenario, BenchState } from './benchApi.js';

type Next = (error?: unknown) => void;

/**
 * Serves the simulator under LoginRadius's paths, the demo's back end under `/api` and the bench at
 * `/bench/state`, in one middleware.
 *
 * @param listOrigins The demo's origins, known once its server listens.
 */
export function createBenchServer(listOrigins: () => readonly string[]) {
  const simulator = createSimulator({ strict: true });
  const backEndSite = createBackEndSite(simulator, listOrigins);
  const answerLoginRadiusCall = createSimulatorListener(backEndSite.direct);
  const answerBench = createBench(simulator, backEndSite);
  return {
    account: simulator.accounts[0]!,
    middleware: (request: IncomingMessage, response: ServerResponse, next: Next) => {
      if (request.url === '/bench/state') answerBench(request, response, next);
      else {
        backEndSite.middleware(request, response, () =>
          answerLoginRadiusCall(request, response, next),
        );
      }
    },
  };
}

/** Responds with the simulator's state. A `POST` first runs the bench's command. */
function createBench(simulator: Simulator, backEndSite: BackEndSite) {
  const { outage } = backEndSite;
  let scenario: BenchScenario | null = null;

  async function runCommand(request: IncomingMessage): Promise<void> {
    // SAFETY: the bench page is the only caller, and it sends this type.
    const command = JSON.parse(await readText(request)) as BenchCommand;
    if (command.reset) {
      simulator.reset();
      backEndSite.reset();
    }
    scenario = command.scenario;
    outage.set(scenario === 'responseLost');
    simulator.use(scenario === 'responseLost' ? null : scenario);
  }

  return (request: IncomingMessage, response: ServerResponse, next: Next) => {
    const isReady = request.method === 'POST' ? runCommand(request) : Promise.resolve();
    isReady
      .then(() => {
        // An outage happens once.
        if (scenario === 'responseLost' && !outage.isAwaited) scenario = null;
        response.end(
          JSON.stringify({
            ...describeSimulator(simulator),
            scenario,
            backEndCalls: backEndSite.listCalls(),
          } satisfies BenchState),
        );
      })
      .catch(next);
  };
}

function describeSimulator(simulator: Simulator): Omit<BenchState, 'scenario' | 'backEndCalls'> {
  const account = simulator.accounts[0]!;
  return {
    user: account.userName ?? account.email,
    password: account.password,
    codes: account.backupCodes.map(({ code, used }) => ({ code, isUsed: used })),
    calls: simulator.requests.filter(({ method }) => method === 'PUT').map(describeCall),
  };
}

function describeCall({ method, path, outcome }: LoggedRequest): BenchState['calls'][number] {
  const facts = [
    outcome?.status && `HTTP ${outcome.status}`,
    outcome?.errorCode && `ErrorCode ${outcome.errorCode}`,
    outcome?.fault?.replaceAll('_', ' '),
    outcome?.codeSpent && 'code used up',
  ];
  return { method, path, outcome: outcome ? facts.filter(Boolean).join(', ') : 'waiting' };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
