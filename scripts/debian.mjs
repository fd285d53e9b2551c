import { existsSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { run } from './run.mjs';

/**
 * A program or file that a check needs, and the Debian package that contains it.
 *
 * @typedef {object} Need
 * @property {string} file A program on the `PATH`, or an absolute path.
 * @property {string} debianPackage
 */

/** `ID` and `ID_LIKE` of os-release, such as `ubuntu debian`. */
export function linuxDistribution() {
  const release = '/etc/os-release';
  if (!existsSync(release)) return 'linux';
  const ids = readFileSync(release, 'utf8').matchAll(/^ID(?:_LIKE)?=(.*)$/gm);
  return Array.from(ids, ([, id]) => id).join(' ');
}

/**
 * Installs Debian packages. Requires root, so that the script never asks for a password.
 *
 * @param {readonly string[]} packages
 */
export async function installDebianPackages(packages) {
  const install = `apt-get install -y -qq --no-install-recommends ${packages.join(' ')} >/dev/null`;
  await run('sh', ['-c', `apt-get update -qq && ${install}`], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Installs the missing packages, if this is Debian and the user is root.
 *
 * @param {readonly Need[]} needs
 * @throws Error that names the missing files and the command that installs them.
 */
export async function meetNeeds(needs) {
  const packages = listMissing(needs).map(({ debianPackage }) => debianPackage);
  if (packages.length === 0) return;
  const names = [...new Set(packages)].join(' ');
  if (canInstallDebianPackages()) {
    console.log(`Installing Debian packages: ${names}`);
    await installDebianPackages([...new Set(packages)]);
  }
  const missing = listMissing(needs);
  if (missing.length === 0) return;
  throw new Error(
    `Missing: ${missing.map(({ file }) => file).join(', ')}. ` +
      `On Debian, root installs them with: apt-get install --no-install-recommends ${names}`,
  );
}

function canInstallDebianPackages() {
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return isLinuxRoot && /\bdebian\b/.test(linuxDistribution());
}

/** @param {readonly Need[]} needs */
function listMissing(needs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return needs.filter(({ file }) => {
    const places = isAbsolute(file) ? [file] : folders.map((folder) => join(folder, file));
    return !places.some(existsSync);
  });
}
