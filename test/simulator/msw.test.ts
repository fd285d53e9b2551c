import { getResponse, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSimulator, demoAccounts, type ScenarioName } from '../../src/testing.js';
import { createHandlers } from '../../src/simulator/mount/msw.js';
import { attempt, firstCode, secondCode, usedCodes } from './support/attempt.js';
import { readAtLeast } from './support/readStream.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { verifyPath } from './support/verifyRequest.js';

const loginRadius = 'https://api.loginradius.com';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Puts a simulator behind the global `fetch`. */
function mount(baseUrl?: string) {
  const simulator = createStrictSimulator();
  server.use(...createHandlers(simulator, baseUrl === undefined ? {} : { baseUrl }));
  const endpoint = { fetch, ...(baseUrl !== undefined && { baseUrl }) };
  return { simulator, attempt: (options = {}) => attempt(simulator, { endpoint, ...options }) };
}

function startLogin(url: string, apiKey: string) {
  const { email, password } = demoAccounts.mira;
  return fetch(`${url}?apikey=${apiKey}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
}

describe('the simulator’s MSW handlers', () => {
  it('sign in at the challenge’s default base URL', async () => {
    const { simulator, ...client } = mount();
    expect(await client.attempt()).toMatchObject({
      kind: 'success',
      login: { profile: { FullName: 'Mira Quillfeather' } },
    });
    expect(simulator.requests).toMatchObject([
      {
        method: 'PUT',
        path: verifyPath,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ backupcode: firstCode }),
        outcome: { status: 200, codeSpent: true },
      },
    ]);
  });

  it('respond at the older path too', async () => {
    const { simulator } = mount();
    const path = '/identity/v2/auth/login/2fa/verification/backupcode';
    expect(await attempt(simulator, { endpoint: { fetch, path } })).toMatchObject({
      kind: 'success',
    });
  });

  it('respond to both kinds of first login', async () => {
    const { simulator } = mount();
    const nested = await startLogin(`${loginRadius}/identity/v2/auth/login/2fa`, simulator.apiKey);
    expect(await nested.json()).toHaveProperty(
      'SecondFactorAuthentication.SecondFactorAuthenticationToken',
    );
    const flat = await startLogin(`${loginRadius}/identity/v2/auth/login`, simulator.apiKey);
    expect(await flat.json()).toHaveProperty('SecondFactorAuthenticationToken');
  });

  it.each([
    'http://127.0.0.1:4000',
    'https://shop.example/api/login',
    'https://shop.example/slash/',
  ])('respond at the base URL %s', async (baseUrl) => {
    const { simulator, ...client } = mount(baseUrl);
    expect(await client.attempt()).toMatchObject({ kind: 'success' });
    expect(simulator.requests[0]?.path).toBe(verifyPath);
  });

  it('send an error with its headers', async () => {
    const { simulator, ...client } = mount();
    simulator.use('rateLimited');
    expect(await client.attempt()).toMatchObject({ kind: 'rate_limited', retryAfterMs: 30_000 });
  });

  it.each<[ScenarioName, used: string[]]>([
    ['dropBeforeReading', []],
    ['dropAfterSpending', [firstCode]],
    ['dropMidBody', [firstCode]],
  ])('drop the connection for %s', async (scenario, used) => {
    const { simulator, ...client } = mount();
    simulator.use(scenario);
    expect(await client.attempt()).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(usedCodes(simulator)).toEqual(used);
  });

  it.each<[ScenarioName, used: string[]]>([
    ['neverAnswers', []],
    ['neverAnswersAfterSpending', [firstCode]],
  ])('send no response until the client disconnects for %s', async (scenario, used) => {
    const { simulator, ...client } = mount();
    simulator.use(scenario, { times: 1 });
    const page = new AbortController();
    const onSettled = vi.fn();
    const outcome = client.attempt({ signal: page.signal });
    const settled = outcome.finally(onSettled);
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    expect(usedCodes(simulator)).toEqual(used);
    expect(await client.attempt({ backupCode: secondCode })).toMatchObject({ kind: 'success' });
    expect(onSettled).not.toHaveBeenCalled();
    page.abort();
    expect(await settled).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
  });

  it('cancel a delayed response when the client disconnects', async () => {
    const simulator = createSimulator();
    simulator.use({ delayMs: 2 ** 31 - 1 });
    const page = new AbortController();
    const url = `${loginRadius}${verifyPath}`;
    const request = new Request(url, { method: 'PUT', signal: page.signal });
    const response = getResponse(createHandlers(simulator), request);
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    page.abort();
    expect(await response).toHaveProperty('type', 'error');
  });

  it('send bytes until the client disconnects for endlessBody', async () => {
    const { simulator } = mount();
    simulator.use('endlessBody');
    const page = new AbortController();
    const response = await fetch(`${loginRadius}${verifyPath}`, {
      method: 'PUT',
      signal: page.signal,
    });
    const { readToEnd } = await readAtLeast(response, 1_000_000);
    page.abort(new Error('the client left'));
    await expect(readToEnd()).rejects.toThrow('the client left');
  });

  it('do not hide an error that a scenario throws', async () => {
    const simulator = createSimulator();
    const broken = () => {
      throw new Error('an error in a scenario');
    };
    simulator.use({ answerInstead: broken });
    const url = `${loginRadius}${verifyPath}`;
    const response = getResponse(createHandlers(simulator), new Request(url, { method: 'PUT' }));
    await expect(response).rejects.toThrow('an error in a scenario');
  });

  it('leave other paths to later handlers', async () => {
    server.use(http.get(`${loginRadius}/identity/v2/ping`, () => HttpResponse.text('pong')));
    const { simulator } = mount();
    expect(await (await fetch(`${loginRadius}/identity/v2/ping`)).text()).toBe('pong');
    expect(simulator.requests).toEqual([]);
  });
});
