/**
 * `npm run test:field`: tests the challenge with third-party programs. Installs missing packages, then
 * runs every suite. `-- --short` takes at most three minutes, `-- --update` rewrites the files that the
 * suites compare with, and `-- <name>` runs one suite.
 */
import { parseArgs } from 'node:util';
import { installChromium } from './chromium.mjs';
import { meetNeeds } from './debian.mjs';
import { fieldSuites } from './field/suites.mjs';
import { run } from './run.mjs';
import { installDependencies } from './setUp.mjs';

const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean' }, update: { type: 'boolean' } },
  allowPositionals: true,
});
const suites = selectSuites();

await installDependencies();
try {
  process.env.CHROMIUM_PATH = await installChromium();
  await meetNeeds(suites.flatMap(({ needs }) => needs));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

/** @type {string[]} */
const results = [];
for (const suite of suites) {
  console.log(`\n── ${suite.title} ──`);
  const [command = '', ...commandArguments] = commandOf(suite);
  const startedAt = Date.now();
  const exitCode = await run(command, commandArguments);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  const result = exitCode === 0 ? 'passed' : `failed with exit code ${exitCode}`;
  if (exitCode !== 0) process.exitCode = 1;
  results.push(`${suite.title}: ${result} after ${seconds} s.`);
}
console.log(`\n${results.join('\n')}`);

function selectSuites() {
  const names = fieldSuites.map(({ name }) => name);
  const unknown = positionals.find((name) => !names.includes(name));
  if (unknown) {
    console.error(`There is no suite "${unknown}". The suites are: ${names.join(', ')}.`);
    process.exit(1);
  }
  return fieldSuites.filter(
    ({ name, short, update }) =>
      (positionals.length === 0 || positionals.includes(name)) &&
      (update || !values.update) &&
      (short || !values.short),
  );
}

/** @param {import('./field/suites.mjs').FieldSuite} suite */
function commandOf({ full, short, update }) {
  if (values.update && update) return update;
  return values.short && short ? short : full;
}
