import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoAccounts, scenarios } from '../../src/testing.js';
import { secondCode } from './support/attempt.js';
import { connectTo } from './support/commandServer.js';
import { buildCommand, type SimulatorProcess } from './support/simulatorProcess.js';
import { verifyPath } from './support/verifyRequest.js';

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

const serve = (...commandLine: string[]) => connectTo(start('--port', '0', ...commandLine));

describe('the simulator command', () => {
  it('starts with a line that a shell can run', () => {
    expect(command.code).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('prints its address and its accounts, and signs an account in', async () => {
    const server = await serve();
    expect(server.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await server.attempt()).toMatchObject({ kind: 'success' });
    server.child.kill('SIGTERM');
    const { output } = await server.ended;
    expect(output).toContain('mira, password correct-horse');
    expect(output).toContain(demoAccounts.mira.backupCodes.join(' '));
    expect(output).toContain(`endpoint={{ baseUrl: '${server.baseUrl}' }}`);
    expect(output).toContain('API key: simulated-api-key');
    expect(output).not.toContain('Certificate');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends at %s, even while a call waits for its response',
    async (signal) => {
      const server = await serve('--scenario', 'neverAnswers');
      const waiting = server.attempt();
      await vi.waitFor(
        async () => expect((await server.command('state')).body?.requestCount).toBe(2),
        { timeout: 10_000 },
      );
      server.child.kill(signal);
      expect(await server.ended).toMatchObject({ exitCode: 0, errors: '' });
      expect(await waiting).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    },
  );

  it('listens on the address of --host', async () => {
    const { baseUrl } = await serve('--host', 'localhost');
    expect(baseUrl).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${baseUrl}/__simulator/state`)).status).toBe(200);
  });

  it('requires the contract’s exact parameter names with --strict', async () => {
    const send = async ({ baseUrl }: { baseUrl: string }) => {
      const url = `${baseUrl}${verifyPath}?apiKey=simulated-api-key`;
      return (await fetch(url, { method: 'PUT' })).text();
    };
    expect(await send(await serve())).toContain(
      'The secondfactorauthenticationtoken is a required',
    );
    expect(await send(await serve('--strict'))).toContain('The apikey is a required');
  });

  it('closes each connection after its response, so that no browser repeats a call', async () => {
    const server = await serve();
    expect((await server.command('state')).headers.get('Connection')).toBe('close');
    const call = await fetch(`${server.baseUrl}/identity/v2/auth/login`, { method: 'POST' });
    expect(call.headers.get('Connection')).toBe('close');
  });

  it('lets a page on another origin read Retry-After', async () => {
    const server = await serve('--scenario', 'rateLimited');
    const call = await fetch(`${server.baseUrl}${verifyPath}`, { method: 'PUT' });
    expect(call.headers.get('Access-Control-Expose-Headers')).toBe('Retry-After');
  });

  it('describes every option and scenario with --help', async () => {
    const { exitCode, output, errors } = await start('--help').ended;
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    const options = ['--port', '--host', '--scenario', '--strict', '--https', '--certificate'];
    for (const word of [...options, ...Object.keys(scenarios)]) expect(output).toContain(word);
  });

  it.each([
    [['--prot', '4000'], "Unknown option '--prot'. --help lists the options.\n"],
    [['4000'], "Unexpected argument '4000'"],
    [['--port'], "Option '--port <value>' argument missing"],
    [['--port', 'http'], '--port must be a number from 0 to 65535, not "http".\n'],
    [['--port', '65536'], '--port must be a number'],
    [
      ['--scenario', 'toString'],
      'There is no scenario "toString". The scenarios are:\n\n  invalidCode\n',
    ],
    [['--host', '192.0.2.1', '--port', '0'], 'listen EADDRNOTAVAIL: address not available'],
    [
      ['--https', '--host', '0.0.0.0'],
      '--https serves loopback only. --host must be localhost or 127.0.0.1 or ::1, not "0.0.0.0".\n',
    ],
    [['--certificate', 'file.pem'], '--certificate needs --https.\n'],
    [
      ['--https', '--port', '0', '--certificate', '/nowhere/file.pem'],
      "ENOENT: no such file or directory, open '/nowhere/file.pem'\n",
    ],
  ])('refuses %j with a message', async (commandLine, message) => {
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

describe('a control request to the simulator', () => {
  it('sets the scenario for the next calls', async () => {
    const server = await serve();
    expect((await server.post('scenario', { name: 'sessionLimit' })).status).toBe(200);
    await server.post('scenario', { name: 'dropAfterSpending', times: 1 });
    expect(await server.attempt()).toMatchObject({ kind: 'outcome_unknown', cause: 'network' });
    expect(await server.attempt()).toMatchObject({ kind: 'session_limit' });
    await server.post('scenario', { name: null });
    expect(await server.attempt()).toMatchObject({ kind: 'invalid_code' });
  });

  it('sets the scenario for the first login step alone', async () => {
    const server = await serve();
    const sent = { name: 'lockedForAWhile', times: 1, step: 'first_login' };
    const { name: scenario, ...options } = sent;
    expect((await server.post('scenario', sent)).body).toMatchObject({ scenario, ...options });
    const url = `${server.baseUrl}/identity/v2/auth/login/2fa?apikey=simulated-api-key`;
    const response = await fetch(url, { method: 'POST' });
    expect(await response.json()).toMatchObject({ ErrorCode: 1198 });
    expect(await server.attempt()).toMatchObject({ kind: 'success' });
  });

  it('is confirmed with the scenario', async () => {
    const server = await serve();
    const set = async (scenario: object) => (await server.post('scenario', scenario)).body;
    const once = { name: 'blocked', times: 1 };
    expect(await set(once)).toMatchObject({ scenario: 'blocked', times: 1, requestCount: 0 });
    expect(await set({ name: null })).toMatchObject({ scenario: null });
  });

  it('for an unknown scenario gets the names of all', async () => {
    const server = await serve();
    const { body } = await server.post('scenario', { name: 'rateLimitted' });
    for (const name of Object.keys(scenarios)) expect(body?.error).toContain(name);
  });

  it('returns the state', async () => {
    const server = await serve();
    await server.attempt();
    const { body, headers } = await server.command('state');
    expect(headers.get('Content-Type')).toContain('application/json');
    expect(body?.requestCount).toBe(2);
    expect(body?.accounts?.[0]?.backupCodes.slice(0, 2)).toEqual([
      { code: demoAccounts.mira.backupCodes[0], used: true },
      { code: secondCode, used: false },
    ]);
  });

  it('restores the initial state with the scenario of --scenario', async () => {
    const server = await serve('--scenario', 'consent');
    expect(await server.attempt()).toMatchObject({ kind: 'action_required' });
    await server.post('scenario', { name: 'blocked' });
    const { body } = await server.post('reset');
    expect(body?.requestCount).toBe(0);
    expect(body?.accounts?.[0]?.backupCodes[0]).toMatchObject({ used: false });
    expect(await server.attempt()).toMatchObject({ kind: 'action_required' });
  });

  it('is allowed from a page of any origin', async () => {
    const server = await serve();
    const { status, headers } = await server.command('scenario', { method: 'OPTIONS' });
    expect(status).toBe(204);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Allow-Methods')).toContain('POST');
    expect(headers.get('Access-Control-Allow-Headers')).toBe('Content-Type');
    expect((await server.command('state')).headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it.each<[string, string, string | undefined, number, string]>([
    ['POST', 'scenario', '{"name":"x"}', 400, '"name" must be null or a scenario, not "x"'],
    ['POST', 'scenario', '{}', 400, '"name" must be null or a scenario, not missing'],
    ['POST', 'scenario', 'blocked', 400, '"name" must be null or a scenario, not missing'],
    ['POST', 'scenario', '{"name":"blocked","times":0}', 400, '"times" must be a whole number'],
    ['POST', 'scenario', '{"name":"blocked","step":"login"}', 400, '"step" must be "first_login"'],
    ['POST', 'scenario', '{"name":"blocked","times":"1"}', 400, '"times" must be a whole number'],
    ['GET', 'reset', undefined, 405, '/__simulator/reset needs POST, not GET'],
    ['DELETE', 'state', undefined, 405, '/__simulator/state needs GET, not DELETE'],
    ['GET', 'toString', undefined, 404, 'There is no /__simulator/toString'],
  ])('as %s %s with %s is refused', async (method, name, body, status, message) => {
    const server = await serve();
    const response = await server.command(name, { method, ...(body !== undefined && { body }) });
    expect(response.status).toBe(status);
    expect(response.body?.error).toContain(message);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(await server.attempt()).toMatchObject({ kind: 'success' });
  });
});
