/**
 * `npm test`: installs missing packages and runs every check, up to the first failure.
 * `npm test -- <filter>` runs only the unit and browser tests whose file names match.
 */
import { installChromium } from './chromium.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

const filters = process.argv.slice(2);

/** @type {[title: string, command: string, commandArguments: string[]][]} */
const steps = [
  ['Format', 'oxfmt', ['--check']],
  ['Types', 'tsc', []],
  ['Lint', 'oxlint', []],
  ['Prose', 'node', ['scripts/lintProse.mjs']],
  ['Unit and browser tests', 'vitest', ['run', ...filters]],
  ['End-to-end tests', 'playwright', ['test']],
];

await installDependencies();
// Sets the path once, so that the test runners need not search for Chromium.
process.env.CHROMIUM_PATH = await installChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Chromium: ${process.env.CHROMIUM_PATH}`);

for (const [title, command, commandArguments] of steps) {
  if (filters.length > 0 && command !== 'vitest') continue;
  console.log(`\n── ${title} ──`);
  await mustRun(command, commandArguments);
}
