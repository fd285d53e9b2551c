/**
 * `npm run release:check`: builds, packs and checks the package, and prints what would be published.
 * Fails, and says why, while the owner has something to set. `npm publish` runs it first. Needs no network.
 */
import { checkPackaging } from './package/checkPackaging.mjs';
import { pack } from './package/pack.mjs';
import { findRefusals } from './release/findRefusals.mjs';
import { printPacked } from './release/printPacked.mjs';
import { readProject } from './release/readProject.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

await installDependencies();

await mustRun('npm', ['run', '--silent', 'build']);
const packed = pack();
await checkPackaging(packed.tarball);
printPacked(packed);

const project = readProject();
const refusals = findRefusals(project);
if (refusals.length === 0) {
  console.log(`Version ${project.manifest.version} can be published.`);
} else {
  console.error(`\nNot to be published yet:\n${refusals.map((line) => `- ${line}`).join('\n')}`);
  process.exitCode = 1;
}
