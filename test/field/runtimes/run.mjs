/**
 * `node test/field/runtimes/run.mjs`: packs the package, installs it into one folder, and signs in
 * through the same back end file under Node's http, srvx, Hono, Express, Next and Workers. An
 * argument selects the runtimes whose names contain it.
 */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installConsumer } from '../../../scripts/package/installConsumer.mjs';
import { pack } from '../../../scripts/package/pack.mjs';
import { startSimulator } from '../../../scripts/package/startSimulator.mjs';
import { mustRun, root } from '../../../scripts/run.mjs';
import { installDependencies } from '../../../scripts/setUp.mjs';
import { nextRoute } from './runtimes/next.mjs';
import { nodeProgram } from './runtimes/node.mjs';
import { worker } from './runtimes/workers.mjs';
import { signInOn } from './signIn.mjs';
import { versions } from './versions.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} name
 * @property {(place: { cwd: string; env: Record<string, string> }) => Promise<RunningServer>} start
 *
 * @typedef {object} RunningServer
 * @property {string} origin
 * @property {() => boolean} hasComplained Whether the server has written to its error output.
 * @property {() => Promise<void>} stop
 */

const filter = process.argv[2] ?? '';

/** @type {readonly Runtime[]} */
const allRuntimes = [
  nodeProgram('Node http, @remix-run/node-fetch-server', 'nodeHttp.mjs'),
  nodeProgram('Node http, srvx', 'srvx.mjs'),
  nodeProgram('Hono, @hono/node-server', 'hono.mjs'),
  nodeProgram('Express, @remix-run/node-fetch-server', 'express.mjs'),
  nextRoute,
  worker,
];
const runtimes = allRuntimes.filter(({ name }) => name.includes(filter));

await installDependencies();
await mustRun('npm', ['run', '--silent', 'build']);
const { tarball, folder } = pack();
const cwd = join(folder, 'site');
await installConsumer(cwd, { tarball, files: [], versions });
// Next would treat the site as a TypeScript project.
rmSync(join(cwd, 'tsconfig.json'));
cpSync(join(root, 'test', 'field', 'runtimes', 'site'), cwd, { recursive: true });

const api = await startSimulator(cwd);
const pageOrigin = 'https://login.example.com';
const env = {
  API_KEY: api.simulator.apiKey,
  SECRET: 'SECRET-0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  LOGINRADIUS: api.origin,
  ORIGIN: pageOrigin,
};
const lines = [];
for (const { name, start } of runtimes) {
  const server = await start({ cwd, env });
  try {
    const done = await signInOn(server.origin, { pageOrigin, simulator: api.simulator });
    if (server.hasComplained()) throw new Error(`${name} wrote to its error output, see above.`);
    lines.push(`${name.padEnd(42)} ${done.join(' · ')}`);
  } catch (error) {
    lines.push(`${name.padEnd(42)} FAILED`);
    console.error(name, error);
    process.exitCode = 1;
  } finally {
    await server.stop();
  }
}
api.close();
console.log(`\n${lines.join('\n')}`);
console.log(
  `${runtimes.length} runtimes, ${lines.filter((line) => line.endsWith('FAILED')).length} failed`,
);
