import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { sourceAliases } from '../packageEntries.mjs';
import { root } from '../run.mjs';

/** @type {import('vite').InlineConfig} */
export const config = {
  configFile: false,
  root: join(root, 'test', 'benchmark'),
  logLevel: 'error',
  plugins: [react()],
  resolve: { alias: sourceAliases() },
};

/** @type {Record<string, { file: string; name?: string; imports?: string[] }>} */
let manifest = {};

/** Builds the page with all contestants. Both libraries are in a chunk of their own. */
export async function buildPage(/** @type {string} */ outDir) {
  await build({
    ...config,
    build: {
      outDir,
      target: 'es2022',
      manifest: true,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
              { name: 'libraries', test: /node_modules[\\/](react-hook-form|@tanstack)[\\/]/ },
            ],
          },
        },
      },
    },
  });
  manifest = JSON.parse(readFileSync(join(outDir, '.vite', 'manifest.json'), 'utf8'));
}

/** Builds what renders the contestants in Node, as an app's server bundles it. */
export async function buildServer(/** @type {string} */ outDir) {
  await build({
    ...config,
    ssr: { noExternal: true },
    build: { outDir, target: 'es2022', ssr: 'renderOnServer.ts' },
  });
  return join(outDir, 'renderOnServer.js');
}

/** The URL of a contestant's module, and those of all modules that it imports. */
export function modulesOf(/** @type {string} */ contestant) {
  const chunk = manifest[`contestants/${contestant}.tsx`];
  if (!chunk) throw new Error(`The build has no ${contestant}`);
  const files = new Set([chunk.file]);
  const collect = (/** @type {typeof chunk} */ { imports = [] }) => {
    for (const key of imports) {
      const imported = manifest[key];
      if (!imported || files.has(imported.file)) continue;
      files.add(imported.file);
      collect(imported);
    }
  };
  collect(chunk);
  return { module: `/${chunk.file}`, all: [...files].map((file) => `/${file}`) };
}

/** The URL of the chunk with both libraries. */
export function librariesModule() {
  const chunk = Object.values(manifest).find(({ name }) => name === 'libraries');
  if (!chunk) throw new Error('The build has no chunk of the libraries');
  return `/${chunk.file}`;
}

/** The URL of the chunk with every language. */
export function languagesModule() {
  return `/${manifest['everyLanguage.ts']?.file}`;
}
