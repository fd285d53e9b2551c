import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../run.mjs';

/**
 * Installs a version of Node from npm's package `node`. Ends this process if there is no such version.
 *
 * @param {string} version Such as `22` or `22.23.3`.
 * @param {string} folder A new folder.
 * @returns {Promise<{ bin: string; node: string }>} The program and its folder.
 */
export async function installNode(version, folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  const quietly = ['--prefer-offline', '--loglevel=error', '--no-audit', '--no-fund'];
  await mustRun('npm', ['install', `node@${version}`, ...quietly], { cwd: folder });
  const bin = join(folder, 'node_modules', 'node', 'bin');
  const node = join(bin, process.platform === 'win32' ? 'node.exe' : 'node');
  const installed = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  if (!`${installed}.`.startsWith(`v${version}.`)) {
    throw new Error(`npm's node@${version} is Node ${installed}.`);
  }
  return { bin, node };
}
