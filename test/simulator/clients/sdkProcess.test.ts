import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { demoAccounts } from '../../../src/testing.js';
import { buildCommand } from '../support/simulatorProcess.js';

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

/** The module of docs/simulator.md that points the SDK at the simulator. */
function readDocumentedModule(): string {
  const docs = readFileSync(new URL('../../../docs/simulator.md', import.meta.url), 'utf8');
  const [, code] = /```js\n(\/\/ simulator\.mjs\n[^]*?)```/.exec(docs) ?? [];
  if (!code) throw new Error('docs/simulator.md does not show simulator.mjs');
  return code;
}

/** A back end that logs in with LoginRadius's SDK. */
const backEnd = `
import createSdk from 'loginradius-sdk';

const { email, password } = ${JSON.stringify(demoAccounts.mira)};
const sdk = createSdk({
  apiKey: 'simulated-api-key',
  apiSecret: 'simulated-api-secret',
  apiDomain: 'localhost',
});
console.log(JSON.stringify(await sdk.authenticationApi.loginByEmail({ email, password })));
`;

function run(nodeArguments: readonly string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, nodeArguments, { env: { ...process.env, ...env } });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  return new Promise((resolve) => {
    child.on('close', () => resolve(output));
  });
}

describe('a back end with LoginRadius’s SDK', () => {
  it('reaches the command over HTTPS as docs/simulator.md describes', async () => {
    const command = await buildCommand();
    stops.push(command.remove);
    const inFolder = (file: string) => join(command.folder, file);
    const certificate = inFolder('simulator.pem');
    const options = ['--https', '--port', '0', '--certificate', certificate];
    const { child, url, ended } = command.start(options);
    stops.push(async () => {
      child.kill('SIGKILL');
      await ended;
    });
    const { port } = new URL(await url);
    writeFileSync(inFolder('simulator.mjs'), readDocumentedModule().replace('4000', port));
    writeFileSync(inFolder('server.mjs'), backEnd);
    const output = await run(
      ['--import', `file://${inFolder('simulator.mjs')}`, inFolder('server.mjs')],
      { NODE_EXTRA_CA_CERTS: certificate },
    );
    expect(JSON.parse(output)).toMatchObject({
      SecondFactorAuthenticationToken: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });
});
