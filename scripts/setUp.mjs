import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from './run.mjs';

/** Runs `npm ci` if the installed packages differ from package-lock.json. */
export async function installDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isFit = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!isFit) {
    console.error(`This project needs Node ^20.19 or >=22.12. This is ${process.versions.node}.`);
    process.exit(1);
  }
  if (areDependenciesInstalled()) return;
  console.log('Installing dependencies (npm ci) …');
  await mustRun('npm', ['ci', '--loglevel=error']);
}

/**
 * Whether npm's record of node_modules matches package-lock.json. Compares contents and not dates,
 * because a checkout or a restored cache changes the dates.
 */
function areDependenciesInstalled() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(record);
  const isSame = (/** @type {string} */ path) =>
    wanted[path]?.version === installed[path]?.version &&
    wanted[path]?.integrity === installed[path]?.integrity;
  // An optional package may be missing, because it is for another system.
  const isLeftOut = (/** @type {string} */ path) => wanted[path]?.optional && !installed[path];
  return [...Object.keys(wanted), ...Object.keys(installed)].every(
    (path) => path === '' || isLeftOut(path) || isSame(path),
  );
}

/**
 * @param {string} lockfile
 * @returns {Record<string, { version: string; integrity?: string; optional?: boolean }>}
 */
function readPackages(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
}
