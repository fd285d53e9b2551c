import { cleanup } from '@testing-library/react';
import { createSimulatedBackEnd, forgetTriedCodes } from 'backup-code-challenge/testing';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** The back end that the login page's `verifyAt` reaches. */
export const backEnd = createSimulatedBackEnd();

const server = setupServer(
  http.post('/api/sign-in', () =>
    HttpResponse.json({ kind: 'second_factor_required', ...backEnd.startLogin() }),
  ),
  http.post('/api/backup-code', async ({ request }) => {
    const response = await backEnd.answer(await request.text());
    return response ? new HttpResponse(response.body, response) : HttpResponse.error();
  }),
);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  cleanup();
  backEnd.reset();
  forgetTriedCodes();
});
afterAll(() => server.close());
