import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageEntries } from '../packageEntries.mjs';
import { mustRun, root } from '../run.mjs';

/** The agreed run-time exports of each entry. */
const manifest = join(root, 'test', 'package', 'exports.json');

/**
 * Compares the built entries with the manifest, so that no export is added, renamed or lost by
 * accident.
 *
 * @returns {Promise<string[]>} The differences, one line for each export.
 */
export async function checkExports() {
  /** @type {Record<string, string[]>} */
  const agreed = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  const built = await readExports();
  const differences = [...new Set([...Object.keys(agreed), ...Object.keys(built)])].flatMap(
    (entry) => {
      const before = agreed[entry] ?? [];
      const now = built[entry] ?? [];
      return [
        ...before.filter((name) => !now.includes(name)).map((name) => `- ${name} (${entry})`),
        ...now.filter((name) => !before.includes(name)).map((name) => `+ ${name} (${entry})`),
      ];
    },
  );
  return differences.length === 0
    ? []
    : [...differences, 'If you want this change, run: npm run check:package -- --update-exports'];
}

export async function updateExports() {
  writeFileSync(manifest, JSON.stringify(await readExports()));
  await mustRun('oxfmt', [manifest]);
}

/** @returns {Promise<Record<string, string[]>>} */
async function readExports() {
  const modules = packageEntries().filter(({ built }) => built.endsWith('.js'));
  const lists = modules.map(async ({ specifier, built }) => {
    const namespace = await import(pathToFileURL(join(root, built)).href);
    return [specifier, Object.keys(namespace).toSorted()];
  });
  return Object.fromEntries(await Promise.all(lists));
}
