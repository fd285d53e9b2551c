import { cleanup } from '@testing-library/react';
import { createSimulator, forgetTriedCodes } from 'backup-code-challenge/testing';
import { createHandlers } from 'backup-code-challenge/testing/msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** The LoginRadius server that the login page's `fetch` reaches. */
export const simulator = createSimulator();

const server = setupServer(...createHandlers(simulator));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  // Testing Library does this itself only with Vitest's `globals`.
  cleanup();
  simulator.reset();
  // Tests share one page, which remembers for 30 minutes that a code may have been used.
  forgetTriedCodes();
});
afterAll(() => server.close());
