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
  const output = execFileSync(
    'npm',
    // Inside "npm publish --dry-run", npm would write no file.
    ['pack', '--ignore-scripts', '--json', '--dry-run=false', '--pack-destination', folder],
    // On Windows, npm is a .cmd file, and only a shell starts it.
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const [{ filename, files, size, unpackedSize }] = JSON.parse(output);
  return { folder, tarball: join(folder, filename), files, size, unpackedSize };
}
