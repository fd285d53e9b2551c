import { createSimulator, type Scenario, type ScenarioName } from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import type { SetupWorker } from 'msw/browser';

/** The stories' endpoint. It is on the page's own origin, so no request leaves the page. */
export const endpoint = { baseUrl: '/simulated' };

/** For a story of a request that takes long: the step keeps its state for as long as a reader looks. */
export const patientEndpoint = { ...endpoint, timeoutMs: Infinity };

/** The scenarios of a story's calls, in order. Later calls get the usual handling. */
export type Meets = readonly (ScenarioName | Scenario | null)[];

/** The seed of every story's simulator: on a page with several stories, each takes the tokens of all. */
export const tokenSeed = 1;

/** Starts a simulator for one story. The service worker passes the requests to it. */
export function startServer(worker: Pick<SetupWorker, 'use'>, meets: Meets = []): void {
  // Wrong codes lock no account, and the page can read Retry-After.
  const simulator = createSimulator({
    tokenSeed,
    strict: true,
    lockout: null,
    cors: { exposedHeaders: ['Retry-After'] },
  });
  // Completes the first login step, which issues the token of `StoryStep`.
  simulator.startLogin();
  for (const scenario of meets) simulator.use(scenario ?? {}, { times: 1 });
  worker.use(...createHandlers(simulator, endpoint));
}
