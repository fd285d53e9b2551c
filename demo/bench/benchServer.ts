import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createSimulator,
  createSimulatorListener,
  type LoggedRequest,
  type Simulator,
} from 'backup-code-challenge/testing';
import { type BackEndSite, createBackEndSite } from '../backEnd/createBackEndSite.js';
import type { BenchCall, BenchCommand, BenchState, NextCode } from './benchApi.js';

type Next = (error?: unknown) => void;

/** How long a slow network takes for a request, in milliseconds. */
const slowMs = 3000;

const usual: NextCode = { scenario: null, repeats: false };

/**
 * The simulator under LoginRadius's paths, the demo's own back end under `/api`, and `/bench/state`
 * beside them, as one middleware.
 *
 * @param listOrigins The demo's origins, known once its server listens.
 */
export function createBenchServer(listOrigins: () => readonly string[]) {
  const simulator = createSimulator({ strict: true });
  const backEndSite = createBackEndSite(simulator, listOrigins);
  const answerLoginRadius = createSimulatorListener(backEndSite.direct);
  const bench = createBench(simulator, backEndSite);
  return {
    account: simulator.accounts[0]!,
    middleware: (request: IncomingMessage, response: ServerResponse, next: Next) => {
      const isForBench = request.url === '/bench/state';
      const isForBackEnd = backEndSite.owns(request.url ?? '');
      const isDelayed = bench.isSlow() && (isForBackEnd || simulator.owns(request.url ?? ''));
      const answerProduct = isForBackEnd ? backEndSite.answer : answerLoginRadius;
      const answer = isForBench ? bench.answer : answerProduct;
      if (isDelayed) void sleep(slowMs).then(() => answer(request, response, next));
      else answer(request, response, next);
    },
  };
}

/** Shows what the simulator knows; a request with an order changes it first. */
function createBench(simulator: Simulator, backEndSite: BackEndSite) {
  const { outage } = backEndSite;
  let nextCode = usual;
  let isSlow = false;
  /** How many calls there were when the next code was chosen. */
  let callsBefore = 0;

  function runCommand(order: BenchCommand): void {
    if (order.reset) {
      simulator.reset();
      backEndSite.reset();
      isSlow = false;
    }
    isSlow = order.isSlow ?? isSlow;
    if (!order.reset && !order.nextCode) return;
    nextCode = order.nextCode ?? usual;
    callsBefore = countCodes(simulator);
    simulator.use(null);
    const { scenario, repeats } = nextCode;
    outage.set(scenario === 'responseLost');
    if (scenario !== 'responseLost') simulator.use(scenario, repeats ? {} : { times: 1 });
  }

  function describe(): BenchState {
    const account = simulator.accounts[0]!;
    const isOutage = nextCode.scenario === 'responseLost';
    // An outage happens once.
    const isMet = isOutage
      ? !outage.isAwaited
      : !nextCode.repeats && countCodes(simulator) > callsBefore;
    return {
      user: account.userName ?? account.email,
      password: account.password,
      codes: account.backupCodes.map(({ code, used }) => ({ code, isUsed: used })),
      nextCode: isMet ? usual : nextCode,
      isSlow,
      calls: simulator.requests.filter(isCode).map(describeCall),
      backEndCalls: backEndSite.listCalls(),
    };
  }

  return {
    isSlow: () => isSlow,
    answer: (request: IncomingMessage, response: ServerResponse, next: Next) => {
      readCommand(request)
        .then((order) => {
          runCommand(order);
          response.end(JSON.stringify(describe()));
        })
        .catch(next);
    },
  };
}

const isCode = ({ method }: LoggedRequest) => method === 'PUT';

const countCodes = ({ requests }: Simulator) => requests.filter(isCode).length;

function describeCall({ method, path, outcome }: LoggedRequest): BenchCall {
  const facts = [
    outcome?.status && `HTTP ${outcome.status}`,
    outcome?.errorCode && `ErrorCode ${outcome.errorCode}`,
    outcome?.fault?.replaceAll('_', ' '),
    outcome?.codeSpent && 'code used up',
    !outcome && 'waiting',
  ];
  return {
    method,
    path,
    status: outcome?.status ?? null,
    facts: facts.filter((fact) => typeof fact === 'string'),
  };
}

async function readCommand(request: IncomingMessage): Promise<BenchCommand> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  // SAFETY: the bench page is the only caller, and sends what the type says.
  return text ? (JSON.parse(text) as BenchCommand) : {};
}
