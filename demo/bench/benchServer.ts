import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  createSimulator,
  createSimulatorListener,
  type LoggedRequest,
  type ScenarioName,
  type Simulator,
} from 'backup-code-challenge/testing';
import type { BenchCommand, BenchState } from './benchApi.js';

type Next = (error?: unknown) => void;

/** Serves the simulator under LoginRadius's paths and the bench at `/bench/state`, in one middleware. */
export function createBenchServer() {
  const simulator = createSimulator({ strict: true });
  const answerLoginRadiusCall = createSimulatorListener(simulator);
  const answerBench = createBench(simulator);
  return {
    account: simulator.accounts[0]!,
    middleware: (request: IncomingMessage, response: ServerResponse, next: Next) => {
      if (request.url === '/bench/state') answerBench(request, response, next);
      else answerLoginRadiusCall(request, response, next);
    },
  };
}

/** Responds with the simulator's state. A `POST` first runs the bench's command. */
function createBench(simulator: Simulator) {
  let scenario: ScenarioName | null = null;

  async function runCommand(request: IncomingMessage): Promise<void> {
    // SAFETY: the bench page is the only caller, and it sends this type.
    const command = JSON.parse(await readText(request)) as BenchCommand;
    if (command.reset) simulator.reset();
    scenario = command.scenario;
    simulator.use(scenario);
  }

  return (request: IncomingMessage, response: ServerResponse, next: Next) => {
    const isReady = request.method === 'POST' ? runCommand(request) : Promise.resolve();
    isReady
      .then(() => response.end(JSON.stringify(describeBench(simulator, scenario))))
      .catch(next);
  };
}

function describeBench(simulator: Simulator, scenario: ScenarioName | null): BenchState {
  const account = simulator.accounts[0]!;
  return {
    user: account.userName ?? account.email,
    password: account.password,
    codes: account.backupCodes.map(({ code, used }) => ({ code, isUsed: used })),
    scenario,
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
