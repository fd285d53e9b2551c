import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run.mjs';

const read = (/** @type {string} */ file) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';

/**
 * Reads what decides whether the package can be published.
 *
 * @returns {import('./findRefusals.mjs').Project}
 */
export function readProject() {
  const committed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return {
    manifest: JSON.parse(read('package.json')),
    readme: read('README.md'),
    security: read('SECURITY.md'),
    changelog: read('CHANGELOG.md'),
    changesets: readdirSync(join(root, '.changeset')).filter((file) =>
      /^(?!README).*\.md$/.test(file),
    ),
    committed: new Set(committed.split('\0')),
  };
}
