import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run.mjs';

/**
 * The packed package, as an app gets it.
 *
 * @typedef {object} Packed
 * @property {string} folder A new folder that exists until this process ends.
 * @property {string} tarball
 * @property {{ path: string; size: number }[]} files
 * @property {number} size In bytes, packed.
 * @property {number} unpackedSize In bytes.
 */

/**
 * Packs the built package. Publishes nothing.
 *
 * @returns {Packed}
 */
export function pack() {
  const folder = mkdtempSync(join(tmpdir(), 'backup-code-challenge-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  // Inside "npm publish --dry-run", npm would write no file.
  const { filename, files, size, unpackedSize } = npmPack(
    '--dry-run=false',
    '--pack-destination',
    folder,
  );
  return { folder, tarball: join(folder, filename), files, size, unpackedSize };
}

/**
 * Lists the files that the package would contain. Writes nothing, and needs no build.
 *
 * @returns {string[]} Their paths.
 */
export function packedPaths() {
  return npmPack('--dry-run').files.map(({ path }) => path);
}

/**
 * What npm says of the package.
 *
 * @param {string[]} options
 * @returns {{ filename: string; files: Packed['files']; size: number; unpackedSize: number }}
 */
function npmPack(...options) {
  const output = execFileSync(
    'npm',
    ['pack', '--ignore-scripts', '--json', ...options],
    // On Windows, npm is a .cmd file, and only a shell starts it.
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  return JSON.parse(output)[0];
}
