import { parseJsonObject } from '../loginradius/jsonObject.js';
import { type Answer, toResponse } from '../server/answer.js';
import { answerRequest, claimMsOf } from '../server/answerRequest.js';
import type { Challenge } from '../server/challengeCookie.js';
import { createReport } from '../server/handlerFailure.js';
import type { BackupCodeHandlerOptions } from '../server/handlerOptions.js';
import { createInFlight } from '../server/inFlight.js';
import { memoryReplayStore } from '../server/memoryReplayStore.js';
import type { ReplayStore } from '../server/replayStore.js';
import { createSimulator } from '../simulator/createSimulator.js';
import { createScenarioQueue } from '../simulator/scenarios/scenarioQueue.js';
import type { Simulator } from '../simulator/simulator.js';
import {
  type BackEndScenario,
  type BackEndScenarioName,
  backEndScenarios,
} from './backEndScenarios.js';
import { openCookie } from './openCookie.js';

/** The options of `createSimulatedBackEnd`: your callbacks, and the LoginRadius behind them. */
export interface SimulatedBackEndOptions extends Partial<
  Pick<BackupCodeHandlerOptions, 'onSignedIn' | 'onActionRequired' | 'onFailure'>
> {
  /**
   * The simulator that the back end calls as LoginRadius. Its scenarios decide the responses.
   * @default a new simulator
   */
  readonly simulator?: Simulator;
}

/** A response as Playwright's `route.fulfill` and the constructor of `Response` take it. */
export interface BackEndResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The values of `begin()` that the page gets, without the cookie and the methods. */
export interface SimulatedLogin {
  readonly challengeKey: string;
  readonly expiresAt: Date;
}

/** A back end in the process of a test. */
export interface SimulatedBackEnd {
  readonly simulator: Simulator;
  /**
   * Completes the first login step.
   *
   * @param email The account. Default: the first one.
   */
  readonly startLogin: (email?: string) => SimulatedLogin;
  /**
   * Sets the scenario for the next requests of the page. `null` removes all scenarios. With `times`, the
   * scenario applies to that many requests; without `times`, to every request that has no other scenario.
   */
  readonly use: (scenario: BackEndScenarioName | null, options?: { times?: number }) => void;
  /**
   * Responds to one request of `verifyAt`. Takes the body of the request. Needs no cookie, because the
   * simulated back end remembers each login.
   *
   * @returns `null` when the page gets no response.
   */
  readonly answer: (body: string) => Promise<BackEndResponse | null>;
  /** Works like `answer`, as a `fetch` function: pass it as the `fetch` option of `verifyAt`. */
  readonly fetch: typeof fetch;
  /** Restores the initial state, the simulator's included. */
  readonly reset: () => void;
}

/**
 * Creates a simulated back end for tests of a page that uses `verifyAt`. It responds like
 * `createBackupCodeHandler`, in the same process and without a server. It runs in browsers and in Node.
 */
export function createSimulatedBackEnd({
  simulator = createSimulator(),
  onSignedIn = ({ profile }) => ({ result: { name: profile?.FirstName ?? null } }),
  ...callbacks
}: SimulatedBackEndOptions = {}): SimulatedBackEnd {
  const queue = createScenarioQueue<BackEndScenario>({});
  const challenges = new Map<string, Challenge>();
  const options: BackupCodeHandlerOptions = {
    apiKey: simulator.apiKey,
    secret: '',
    allowedOrigins: [],
    replayStore: memoryReplayStore(),
    endpoint: { fetch: simulator.fetch },
    onSignedIn,
    ...callbacks,
  };
  let inFlight = createInFlight(claimMsOf(options));
  let count = 0;

  async function handle(scenario: BackEndScenario, body: string): Promise<Answer> {
    const { challengeKey } = parseJsonObject(body);
    const challenge = scenario.lacksCookie ? undefined : challenges.get(String(challengeKey));
    const request = createRequest(body, scenario.isForeign ? 'cross-site' : 'same-origin');
    const tools = {
      options: {
        ...options,
        ...(scenario.signInFails && { onSignedIn: fail }),
        ...(scenario.storeFails && { replayStore: failingStore }),
      },
      cookie: openCookie(challenge),
      inFlight,
    };
    return answerRequest(tools, request, createReport(options.onFailure, request));
  }

  async function answer(body: string): Promise<BackEndResponse | null> {
    const scenario = queue.next();
    if (scenario.lose === 'request') return null;
    const response = toResponse(scenario.answerInstead ?? (await handle(scenario, body)));
    if (scenario.lose === 'response') return null;
    const text = await response.text();
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: scenario.isCutOff ? text.slice(0, text.length / 2) : text,
    };
  }

  return {
    simulator,
    startLogin(email) {
      const { secondFactorToken, expiresAt } = simulator.startLogin(email);
      count += 1;
      const challengeKey = `challenge-${count}`;
      const end = new Date(expiresAt);
      challenges.set(challengeKey, { secondFactorToken, challengeKey, expiresAt: end.getTime() });
      return { challengeKey, expiresAt: end };
    },
    use(scenario, { times } = {}) {
      if (scenario === null) queue.clear();
      else queue.add(backEndScenarios[scenario], times);
    },
    answer,
    async fetch(input, init) {
      const body = input instanceof Request ? await input.text() : init?.body;
      const response = await answer(typeof body === 'string' ? body : '');
      if (!response) throw new TypeError('Failed to fetch');
      return new Response(response.body, response);
    },
    reset() {
      simulator.reset();
      queue.clear();
      challenges.clear();
      options.replayStore = memoryReplayStore();
      inFlight = createInFlight(claimMsOf(options));
    },
  };
}

/** A request as a browser sends it. A page cannot set these headers of a `Request`. */
function createRequest(body: string, site: string): Request {
  const request = new Request('https://back-end.invalid/', { method: 'POST', body });
  const headers = new Headers({
    'Content-Type': 'application/json',
    'Content-Length': String(new TextEncoder().encode(body).length),
    'Sec-Fetch-Site': site,
  });
  return Object.defineProperty(request, 'headers', { value: headers });
}

const fail = () => {
  throw new Error('The scenario signInFails');
};

const isDown = () => Promise.reject(new Error('The scenario storeFails'));
const failingStore: ReplayStore = { get: isDown, set: isDown, claim: isDown, delete: isDown };
