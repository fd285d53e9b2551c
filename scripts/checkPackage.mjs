/**
 * `npm run check:package`: builds and packs the package, and checks the packed file as an app gets it.
 * `-- --node 22,24` then checks it in other projects on these versions of Node too.
 */
import { parseArgs } from 'node:util';
import { checkClientDirective } from './package/checkClientDirective.mjs';
import { checkConsumers } from './package/checkConsumers.mjs';
import { checkDeclarations } from './package/checkDeclarations.mjs';
import { checkExports, updateExports } from './package/checkExports.mjs';
import { checkLanguages } from './package/checkLanguages.mjs';
import { checkOnNode } from './package/checkOnNode.mjs';
import { checkPackaging } from './package/checkPackaging.mjs';
import { checkStepBundle } from './package/checkStepBundle.mjs';
import { checkTestKit } from './package/checkTestKit.mjs';
import { pack } from './package/pack.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

const { values } = parseArgs({
  options: { node: { type: 'string', default: '' }, 'update-exports': { type: 'boolean' } },
});
const nodeVersions = values.node.split(',').filter(Boolean);

await installDependencies();

heading('Build');
await mustRun('npm', ['run', '--silent', 'build']);

if (values['update-exports']) {
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

heading('Packaging');
const { tarball, folder } = pack();
await checkPackaging(tarball);

heading('Consumers');
await checkConsumers(tarball, folder);

heading('Test kit');
await checkTestKit(tarball, folder);

for (const version of nodeVersions) {
  heading(`Consumers and test kit on Node ${version}`);
  await checkOnNode(version, tarball, folder);
}

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
