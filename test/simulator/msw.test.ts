import { getResponse, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSimulator, demoAccounts, type ScenarioName } from '../../src/testing.js';
import { createHandlers } from '../../src/simulator/mount/msw.js';
import { attempt, firstCode, usedCodes } from './support/attempt.js';

const vendor = 'https://api.loginradius.com';
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A simulator behind the global `fetch`. */
function mount(baseUrl?: string) {
  const simulator = createSimulator();
  server.use(...createHandlers(simulator, baseUrl === undefined ? {} : { baseUrl }));
  const endpoint = { fetch, ...(baseUrl !== undefined && { baseUrl }) };
  return { simulator, attempt: (given = {}) => attempt(simulator, { endpoint, ...given }) };
}

function startLogin(url: string, apiKey: string) {
  const { email, password } = demoAccounts.mira;
  return fetch(`${url}?apikey=${apiKey}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
}

describe('the simulator as handlers of MSW', () => {
  it('signs in where the step sends by default', async () => {
    const { simulator, ...client } = mount();
    expect(await client.attempt()).toMatchObject({
      kind: 'success',
      login: { profile: { FullName: 'Mira Quillfeather' } },
    });
    expect(simulator.requests).toMatchObject([
      {
        method: 'PUT',
        path: '/identity/v2/auth/login/2fa/backupcode',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ backupcode: firstCode }),
        outcome: { status: 200, codeSpent: true },
      },
    ]);
  });

  it('answers the older path too', async () => {
    const { simulator } = mount();
    const path = '/identity/v2/auth/login/2fa/verification/backupcode';
    expect(await attempt(simulator, { endpoint: { fetch, path } })).toMatchObject({
      kind: 'success',
    });
  });

  it('answers both calls of the first login step', async () => {
    const { simulator } = mount();
    const nested = await startLogin(`${vendor}/identity/v2/auth/login/2fa`, simulator.apiKey);
    expect(await nested.json()).toHaveProperty(
      'SecondFactorAuthentication.SecondFactorAuthenticationToken',
    );
    const flat = await startLogin(`${vendor}/identity/v2/auth/login`, simulator.apiKey);
    expect(await flat.json()).toHaveProperty('SecondFactorAuthenticationToken');
  });

  it.each([
    'http://127.0.0.1:4000',
    'https://shop.example/api/login',
    'https://shop.example/slash/',
  ])('stands at %s', async (baseUrl) => {
    const { simulator, ...client } = mount(baseUrl);
    expect(await client.attempt()).toMatchObject({ kind: 'success' });
    expect(simulator.requests[0]?.path).toBe('/identity/v2/auth/login/2fa/backupcode');
  });

  it('gives an error and its headers', async () => {
    const { simulator, ...client } = mount();
    simulator.use('rateLimited');
    expect(await client.attempt()).toMatchObject({ kind: 'rate_limited', retryAfterMs: 30_000 });
  });

  it.each<[ScenarioName, used: string[]]>([
    ['dropBeforeReading', []],
    ['dropAfterSpending', [firstCode]],
    ['dropMidBody', [firstCode]],
  ])('breaks the connection for %s', async (scenario, used) => {
    const { simulator, ...client } = mount();
    simulator.use(scenario);
    expect(await client.attempt()).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(usedCodes(simulator)).toEqual(used);
  });

  it.each<[ScenarioName, used: string[]]>([
    ['neverAnswers', []],
    ['neverAnswersAfterSpending', [firstCode]],
  ])('stays silent until the client leaves for %s', async (scenario, used) => {
    const { simulator, ...client } = mount();
    simulator.use(scenario, { times: 1 });
    const page = new AbortController();
    const onAnswer = vi.fn();
    const outcome = client.attempt({ signal: page.signal });
    const told = outcome.finally(onAnswer);
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    expect(usedCodes(simulator)).toEqual(used);
    const [, otherCode] = demoAccounts.mira.backupCodes;
    expect(await client.attempt({ backupCode: otherCode })).toMatchObject({ kind: 'success' });
    expect(onAnswer).not.toHaveBeenCalled();
    page.abort();
    expect(await told).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
  });

  it('gives up an answer that it holds back when the client leaves', async () => {
    const simulator = createSimulator();
    simulator.use({ delayMs: 2 ** 31 - 1 });
    const page = new AbortController();
    const url = `${vendor}/identity/v2/auth/login/2fa/backupcode`;
    const request = new Request(url, { method: 'PUT', signal: page.signal });
    const response = getResponse(createHandlers(simulator), request);
    await vi.waitFor(() => expect(simulator.requests[0]?.outcome).toBeTruthy());
    page.abort();
    expect(await response).toHaveProperty('type', 'error');
  });

  it('does not hide what a scenario throws', async () => {
    const simulator = createSimulator();
    const broken = () => {
      throw new Error('a mistake in a scenario');
    };
    simulator.use({ answerInstead: broken });
    const url = `${vendor}/identity/v2/auth/login/2fa/backupcode`;
    const response = getResponse(createHandlers(simulator), new Request(url, { method: 'PUT' }));
    await expect(response).rejects.toThrow('a mistake in a scenario');
  });

  it('leaves what the simulator does not own to the handlers behind', async () => {
    server.use(http.get(`${vendor}/identity/v2/ping`, () => HttpResponse.text('pong')));
    const { simulator } = mount();
    expect(await (await fetch(`${vendor}/identity/v2/ping`)).text()).toBe('pong');
    expect(simulator.requests).toEqual([]);
  });
});
