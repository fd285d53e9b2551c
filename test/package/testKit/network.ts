import { createSimulator, forgetTriedCodes } from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** The LoginRadius server that the login page's `fetch` reaches. */
export const simulator = createSimulator();

const server = setupServer(...createHandlers(simulator));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  simulator.reset();
  // A page remembers for 30 minutes which codes were refused. Tests share one page.
  forgetTriedCodes();
});
afterAll(() => server.close());
