import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mustRun } from '../run.mjs';
import { installNode } from './installNode.mjs';

const program = fileURLToPath(new URL('./checkInstalled.mjs', import.meta.url));

/**
 * Checks the packed package in other projects on another version of Node: npm, the bundlers, the servers
 * and the test runners all run on it. Ends this process when a check fails.
 *
 * @param {string} version
 * @param {string} tarball
 * @param {string} folder The parent of a new folder.
 */
export async function checkOnNode(version, tarball, folder) {
  const own = join(folder, `node-${version}`);
  const { bin, node } = await installNode(version, join(own, 'runtime'));
  const PATH = [bin, process.env.PATH].join(delimiter);
  // The bundler sets NODE_ENV for the whole process. Next and React need their own.
  const env = { PATH, NODE_ENV: undefined };
  await mustRun(node, [program, tarball, own], { env });
}
