import { createSimulator } from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** The LoginRadius server that the login page's `fetch` reaches. */
export const simulator = createSimulator();

const server = setupServer(...createHandlers(simulator));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => simulator.reset());
afterAll(() => server.close());
