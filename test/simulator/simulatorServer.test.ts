import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSimulator, demoAccounts, scenarios } from '../../src/testing.js';
import { attempt, firstCode } from './support/attempt.js';
import { buildCommand, type SimulatorProcess } from './support/simulatorProcess.js';

let command: Awaited<ReturnType<typeof buildCommand>>;
const running: SimulatorProcess[] = [];

beforeAll(async () => {
  command = await buildCommand();
});
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});
afterAll(() => command.remove());

function start(...commandLine: string[]): SimulatorProcess {
  const started = command.start(commandLine);
  running.push(started);
  return started;
}

async function serve(...commandLine: string[]) {
  const { url, child, ended } = start('--port', '0', ...commandLine);
  const baseUrl = await url;
  const { apiKey } = createSimulator();
  const order = async (name: string, init: RequestInit = {}) => {
    const response = await fetch(`${baseUrl}/__simulator/${name}`, init);
    const body = response.status === 204 ? null : ((await response.json()) as OrderAnswer);
    return { status: response.status, headers: response.headers, body };
  };
  return {
    baseUrl,
    child,
    ended,
    order,
    post: (name: string, body?: unknown) =>
      order(name, { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) }),
    /** A code after the first login step, both over the wire. */
    async attempt(backupCode: string = firstCode) {
      const login = await fetch(`${baseUrl}/identity/v2/auth/login?apikey=${apiKey}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          email: demoAccounts.mira.email,
          password: demoAccounts.mira.password,
        }),
      });
      const { SecondFactorAuthenticationToken: secondFactorToken } = (await login.json()) as {
        SecondFactorAuthenticationToken: string;
      };
      const endpoint = { baseUrl, fetch };
      return attempt(createSimulator(), { backupCode, secondFactorToken, endpoint });
    },
  };
}

interface OrderAnswer {
  readonly error?: string;
  readonly requestCount?: number;
  readonly accounts?: readonly { backupCodes: readonly { code: string; used: boolean }[] }[];
}

describe('the simulator as a process', () => {
  it('begins as a script that a shell can start', () => {
    expect(command.code).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('says where it is and who can sign in, and does the sign-in', async () => {
    const server = await serve();
    expect(server.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await server.attempt()).toMatchObject({ kind: 'success' });
    server.child.kill('SIGTERM');
    const { output } = await server.ended;
    expect(output).toContain('mira, password correct-horse');
    expect(output).toContain(demoAccounts.mira.backupCodes.join(' '));
    expect(output).toContain('API key: simulated-api-key');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at %s, also while a call waits', async (signal) => {
    const server = await serve('--scenario', 'neverAnswers');
    const waiting = server.attempt();
    await vi.waitFor(async () => expect((await server.order('state')).body?.requestCount).toBe(2), {
      timeout: 10_000,
    });
    server.child.kill(signal);
    expect(await server.ended).toMatchObject({ exitCode: 0, errors: '' });
    expect(await waiting).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
  });

  it('listens on the host that it is given', async () => {
    const { baseUrl } = await serve('--host', 'localhost');
    expect(baseUrl).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${baseUrl}/__simulator/state`)).status).toBe(200);
  });

  it('ends each connection, so that no browser repeats a call by itself', async () => {
    const server = await serve();
    expect((await server.order('state')).headers.get('Connection')).toBe('close');
    const call = await fetch(`${server.baseUrl}/identity/v2/auth/login`, { method: 'POST' });
    expect(call.headers.get('Connection')).toBe('close');
  });

  it('lets a page on another port read how long to wait', async () => {
    const server = await serve('--scenario', 'rateLimited');
    const call = await fetch(`${server.baseUrl}/identity/v2/auth/login/2fa/backupcode`, {
      method: 'PUT',
    });
    expect(call.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
  });

  it('shows its help', async () => {
    const { exitCode, output, errors } = await start('--help').ended;
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    for (const word of ['--port', '--host', '--scenario', ...Object.keys(scenarios)]) {
      expect(output).toContain(word);
    }
  });

  it.each([
    [['--prot', '4000'], "Unknown option '--prot'. --help lists the options.\n"],
    [['4000'], "Unexpected argument '4000'"],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--port', 'http'], '--port must be a number from 0 to 65535, not "http".\n'],
    [['--port', '65536'], '--port must be a number'],
    [['--scenario', 'toString'], 'There is no scenario "toString". There are:\n\n  invalidCode\n'],
    [['--host', '192.0.2.1', '--port', '0'], 'listen EADDRNOTAVAIL: address not available'],
  ])('refuses %j', async (commandLine, message) => {
    const { exitCode, output, errors } = await start(...commandLine).ended;
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
    expect(errors.slice(0, message.length)).toBe(message);
    expect(errors).not.toContain('    at ');
  });

  it('refuses a port that is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => {
      other.listen(0, '127.0.0.1', resolve);
    });
    const address = other.address();
    const port = String(typeof address === 'object' && address?.port);
    expect(await start('--port', port).ended).toEqual({
      exitCode: 1,
      output: '',
      errors: `Port ${port} of 127.0.0.1 is in use. Choose another with --port.\n`,
    });
    other.close();
  });
});

describe('orders over HTTP', () => {
  it('set what the calls meet, for so many of them', async () => {
    const server = await serve();
    expect((await server.post('scenario', { name: 'sessionLimit' })).status).toBe(200);
    await server.post('scenario', { name: 'dropAfterSpending', times: 1 });
    expect(await server.attempt()).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(await server.attempt()).toMatchObject({ kind: 'session_limit' });
    await server.post('scenario', { name: null });
    expect(await server.attempt()).toMatchObject({ kind: 'invalid_code' });
  });

  it('tell what happened', async () => {
    const server = await serve();
    await server.attempt();
    const { body, headers } = await server.order('state');
    expect(headers.get('Content-Type')).toContain('application/json');
    expect(body?.requestCount).toBe(2);
    expect(body?.accounts?.[0]?.backupCodes.slice(0, 2)).toEqual([
      { code: firstCode, used: true },
      { code: demoAccounts.mira.backupCodes[1], used: false },
    ]);
  });

  it('take everything back to the start, the scenario of the start included', async () => {
    const server = await serve('--scenario', 'consent');
    expect(await server.attempt()).toMatchObject({ kind: 'action_required' });
    await server.post('scenario', { name: 'blocked' });
    const { body } = await server.post('reset');
    expect(body?.requestCount).toBe(0);
    expect(body?.accounts?.[0]?.backupCodes[0]).toEqual({ code: firstCode, used: false });
    expect(await server.attempt()).toMatchObject({ kind: 'action_required' });
  });

  it('come from pages of any origin', async () => {
    const server = await serve();
    const { status, headers } = await server.order('scenario', { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
    expect((await server.order('state')).headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it.each<[string, string, string | undefined, number, string]>([
    ['POST', 'scenario', '{"name":"x"}', 400, '"name" must be null or a scenario, not "x"'],
    ['POST', 'scenario', '{}', 400, '"name" must be null or a scenario, not missing'],
    ['POST', 'scenario', 'blocked', 400, '"name" must be null or a scenario, not missing'],
    ['POST', 'scenario', '{"name":"blocked","times":0}', 400, '"times" must be a whole number'],
    ['POST', 'scenario', '{"name":"blocked","times":"1"}', 400, '"times" must be a whole number'],
    ['GET', 'reset', undefined, 405, '/__simulator/reset wants POST, not GET'],
    ['DELETE', 'state', undefined, 405, '/__simulator/state wants GET, not DELETE'],
    ['GET', 'toString', undefined, 404, 'There is no /__simulator/toString'],
  ])('%s %s %s is refused', async (method, name, body, status, message) => {
    const server = await serve();
    const answer = await server.order(name, { method, ...(body !== undefined && { body }) });
    expect(answer.status).toBe(status);
    expect(answer.body?.error).toContain(message);
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await server.attempt()).toMatchObject({ kind: 'success' });
  });
});
