import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { join } from 'node:path';
import { packageEntries } from '../packageEntries.mjs';
import { root } from '../run.mjs';

const react = ['react', 'react-dom', 'react/jsx-runtime', 'react-dom/client'];
const libraries = ['react-hook-form', '@tanstack/react-query'];

/** The package as an app installs it. */
const alias = Object.fromEntries(
  packageEntries().map(({ specifier, built }) => [specifier, join(root, built)]),
);

/** The gzipped bytes of the minified step, alone and with both libraries. React is the app's. */
export function measureBytes() {
  return measure("export { BackupCodeChallenge } from 'backup-code-challenge'");
}

/**
 * The same for each contestant, with the few lines in which a login page uses it.
 *
 * @param {readonly string[]} names
 */
export async function measureContestantBytes(names) {
  /** @type {Record<'alone' | 'withLibraries', Record<string, string>>} */
  const columns = { alone: {}, withLibraries: {} };
  for (const name of names) {
    const file = join(root, 'test', 'benchmark', 'contestants', `${name}.tsx`);
    const bytes = await measure(`export { create } from ${JSON.stringify(file)}`);
    columns.alone[name] = inKilobytes(bytes.alone);
    columns.withLibraries[name] = inKilobytes(bytes.withLibraries);
  }
  return columns;
}

async function measure(/** @type {string} */ contents) {
  return {
    alone: await bundle(contents, [...react, ...libraries]),
    withLibraries: await bundle(contents, react),
  };
}

async function bundle(/** @type {string} */ contents, /** @type {string[]} */ external) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias,
    external,
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

function inKilobytes(/** @type {number} */ bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
