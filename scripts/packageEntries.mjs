import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './run.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * The package's entries. Reads them from `exports` in package.json, the only list of entries.
 *
 * @returns {{ specifier: string; source: string; built: string }[]} For each entry, its import
 *   specifier, and the paths of its source and its built file.
 */
export function packageEntries() {
  return Object.entries(manifest.exports).flatMap(([entry, target]) => {
    if (!target?.default?.startsWith('./dist/')) return [];
    const specifier = manifest.name + entry.slice(1);
    const built = target.default.slice(2);
    const source = built.replace(/^dist/, 'src').replace(/\.js$/, '.ts');
    if (!entry.includes('*')) return [{ specifier, source, built }];
    const [folder = '', ending] = source.split('*');
    return readdirSync(join(root, folder))
      .map((file) => basename(file, ending))
      .filter((name) => manifest.exports[entry.replace('*', name)] !== null)
      .map((name) => ({
        specifier: specifier.replace('*', name),
        source: source.replace('*', name),
        built: built.replace('*', name),
      }));
  });
}

/** Vite's aliases. They resolve the package's own name to its source, so that no build is needed. */
export function sourceAliases() {
  return packageEntries().map(({ specifier, source }) => ({
    find: new RegExp(`^${specifier.replaceAll('.', '\\.')}$`),
    replacement: join(root, source),
  }));
}

/**
 * Whether the app's package manager installs a module, so that the package does not contain a copy.
 *
 * @param {string} specifier
 */
export function isInstalledByApp(specifier) {
  return Object.keys({ ...manifest.peerDependencies, ...manifest.dependencies }).some(
    (name) => specifier === name || specifier.startsWith(`${name}/`),
  );
}
