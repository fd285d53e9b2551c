import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from '../run.mjs';
import { peers } from './versions.mjs';

const templates = join(root, 'test', 'package', 'consumer');

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  // Checks the package's own declarations too.
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  // Only the types that the sources name, because the package must not need Node's.
  types: [],
};

/**
 * Creates a small app and installs the packed package into it.
 *
 * @param {string} folder A new folder.
 * @param {object} consumer
 * @param {string} consumer.tarball
 * @param {readonly string[]} consumer.files The files that it copies from test/package/consumer.
 * @param {Record<string, string>} consumer.versions What it installs besides the package and its peers.
 * @param {object} [consumer.compilerOptions] Options that differ from the default.
 */
export async function installConsumer(folder, { tarball, files, versions, ...own }) {
  mkdirSync(folder);
  for (const file of files) {
    cpSync(join(templates, file), join(folder, file), { recursive: true });
  }
  const json = {
    'package.json': {
      private: true,
      type: 'module',
      dependencies: { 'backup-code-challenge': `file:${tarball}`, ...peers, ...versions },
    },
    'tsconfig.json': { compilerOptions: { ...compilerOptions, ...own.compilerOptions } },
  };
  for (const [file, content] of Object.entries(json)) {
    writeFileSync(join(folder, file), JSON.stringify(content, null, 2));
  }
  await mustRun(
    'npm',
    ['install', '--prefer-offline', '--loglevel=error', '--no-audit', '--no-fund'],
    { cwd: folder },
  );
}
