/** `npm run check:package`: builds and packs the package, and checks the packed file as an app gets it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkClientDirective } from './package/checkClientDirective.mjs';
import { checkConsumers } from './package/checkConsumers.mjs';
import { checkDeclarations } from './package/checkDeclarations.mjs';
import { checkExports, updateExports } from './package/checkExports.mjs';
import { checkLanguages } from './package/checkLanguages.mjs';
import { checkStepBundle } from './package/checkStepBundle.mjs';
import { checkTestKit } from './package/checkTestKit.mjs';
import { packageEntries } from './packageEntries.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

await installDependencies();

heading('Build');
await mustRun('npm', ['run', '--silent', 'build']);

if (process.argv.includes('--update-exports')) {
  await updateExports();
  process.exit();
}

heading("'use client'");
mustBeEmpty(checkClientDirective());

heading('Exports');
mustBeEmpty(await checkExports());

heading('Declarations');
mustBeEmpty(checkDeclarations());

heading('Size');
await mustRun('size-limit', []);

heading('The step alone');
mustBeEmpty(await checkStepBundle());

heading('Languages');
mustBeEmpty(await checkLanguages());

heading('Packaging (publint)');
const folder = mkdtempSync(join(tmpdir(), 'backup-code-challenge-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await mustRun('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
const tarball = join(folder, readdirSync(folder)[0] ?? '');
await mustRun('publint', ['run', tarball, '--strict']);

heading('Types (attw)');
const entries = packageEntries().map(({ specifier }) => specifier.replace(/^[^/]*/, '.'));
const attwOptions = '--profile esm-only --no-definitely-typed --no-summary --format table-flipped';
// attw does not find the entries behind a wildcard.
await mustRun('attw', [tarball, ...attwOptions.split(' '), '--entrypoints', ...entries]);

heading('Consumers');
await checkConsumers(tarball, folder);

heading('Test kit');
await checkTestKit(tarball, folder);

/** @param {string} title */
function heading(title) {
  console.log(`\n── ${title} ──`);
}

/** @param {string[]} problems */
function mustBeEmpty(problems) {
  if (problems.length === 0) return console.log('No problems.');
  console.error(problems.join('\n'));
  process.exit(1);
}
