import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { mustRun } from '../../../scripts/run.mjs';
import { executableOf, folderOf } from './builds.mjs';

/**
 * Gets a build from npm and unpacks its program, unless that was done before. The package is no
 * dependency of the project: it has more than 50 MB.
 *
 * @param {import('./builds.mjs').OldChromium} build
 */
export async function installBuild(build) {
  if (existsSync(executableOf(build))) return;
  const folder = folderOf(build);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const wanted = `@sparticuz/chromium@${build.packageVersion}`;
  console.log(`Installing ${wanted} …`);
  await mustRun('npm', ['pack', wanted, '--silent', '--pack-destination', folder]);
  const tarball = join(folder, readdirSync(folder)[0] ?? '');
  await mustRun('tar', ['-xzf', tarball, '-C', folder, 'package/bin/chromium.br']);
  const unfinished = join(folder, 'unfinished');
  await pipeline(
    createReadStream(join(folder, 'package', 'bin', 'chromium.br')),
    createBrotliDecompress(),
    createWriteStream(unfinished, { mode: 0o755 }),
  );
  renameSync(unfinished, executableOf(build));
  for (const rest of [tarball, join(folder, 'package')]) rmSync(rest, { recursive: true });
}
