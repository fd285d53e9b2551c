/**
 * `npm test`: installs missing packages and runs every check, up to the first failure.
 * `npm test -- <filter>` runs only the unit and browser tests whose file names match.
 */
import { installChromium } from './chromium.mjs';
import { mustRun } from './run.mjs';
import { mustRunTogether } from './runTogether.mjs';
import { installDependencies } from './setUp.mjs';

const filters = process.argv.slice(2);

await installDependencies();
// Sets the path once, so that the test runners need not search for Chromium.
process.env.CHROMIUM_PATH = await installChromium().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Chromium: ${process.env.CHROMIUM_PATH}`);

if (filters.length > 0) {
  await mustRun('vitest', ['run', ...filters]);
  process.exit();
}

await mustRunTogether([
  { title: 'Format', command: 'oxfmt', commandArguments: ['--check'] },
  { title: 'Types', command: 'tsc', commandArguments: [] },
  { title: 'Lint', command: 'oxlint', commandArguments: [] },
  { title: 'Prose', command: 'node', commandArguments: ['scripts/lintProse.mjs'] },
]);
// The tests mostly wait, so two kinds of them share the processor.
await mustRunTogether([
  { title: 'Unit and browser tests', command: 'vitest', commandArguments: ['run'] },
  { title: 'End-to-end tests', command: 'playwright', commandArguments: ['test'] },
]);
