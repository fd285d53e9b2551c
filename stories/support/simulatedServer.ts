import { createSimulator, type Scenario, type ScenarioName } from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import type { SetupWorker } from 'msw/browser';

/** Where the stories' step sends its requests: to the page's own origin, and never further. */
export const endpoint = { baseUrl: '/simulated' };

/** What a story's calls meet, one after the other. After the last one all goes well. */
export type Meets = readonly (ScenarioName | Scenario | null)[];

/** A simulator of the story's own, reached through the service worker as a server would be. */
export function startServer(worker: Pick<SetupWorker, 'use'>, meets: Meets = []): void {
  // A wrong code locks nobody out, and Retry-After is let through.
  const simulator = createSimulator({
    strict: true,
    lockout: null,
    cors: { exposedHeaders: ['Retry-After'] },
  });
  // The first step, whose MFA token is the same for every simulator.
  simulator.startLogin();
  for (const scenario of meets) simulator.use(scenario ?? {}, { times: 1 });
  worker.use(...createHandlers(simulator, endpoint));
}
