/**
 * `npm run lint:prose`: reads the prose of README, docs, Storybook pages and doc comments, by textlint
 * with rules of our own. `--warnings` also prints what is only warned of.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintText, proseFiles } from './prose/lint.mjs';
import { root } from './run.mjs';

const showsWarnings = process.argv.includes('--warnings');
const counts = { errors: 0, warnings: 0 };

for (const { file, extract } of proseFiles()) {
  for (const message of await lintText(readFileSync(join(root, file), 'utf8'), extract)) {
    counts[message.isWarning ? 'warnings' : 'errors']++;
    if (message.isWarning && !showsWarnings) continue;
    const kind = message.isWarning ? 'warning' : 'error';
    console.log(`${file}:${message.line}  ${kind}  ${message.text}  (${message.rule})`);
  }
}

console.log(`Prose: ${counts.errors} errors, ${counts.warnings} warnings.`);
process.exitCode = counts.errors > 0 ? 1 : 0;
