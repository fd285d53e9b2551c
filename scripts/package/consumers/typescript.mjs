import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from '../../run.mjs';
import { publishedBodies } from '../publishedBodies.mjs';
import { compilers } from '../versions.mjs';

const resolutions = [
  ['--module', 'ESNext', '--moduleResolution', 'bundler'],
  ['--module', 'NodeNext', '--moduleResolution', 'NodeNext'],
];

/**
 * Compiles the sources of the Vite sites with one compiler: every entry and every published body, with
 * both kinds of module resolution.
 *
 * @param {keyof typeof compilers} installedAs
 * @param {readonly { name: string; folderName: string }[]} sites
 */
export function typescriptConsumer(installedAs, sites) {
  return {
    name: `TypeScript ${compilers[installedAs].replace('npm:typescript@', '')}`,

    /** @param {import('../checkConsumers.mjs').Tools} tools */
    async check({ folder }) {
      const command = join('node_modules', installedAs, 'bin', 'tsc');
      const entries = importedEntries();
      for (const { folderName } of sites) {
        const cwd = join(folder, folderName);
        writeFileSync(join(cwd, 'types', 'publishedBodies.ts'), await publishedBodies());
        for (const resolution of resolutions) {
          await mustRun(process.execPath, [command, '-p', '.', ...resolution], { cwd });
        }
      }
      return [
        `${entries.length} entries: ${entries.join(' ')}`,
        'the published request, response and errors',
        'bundler and nodenext',
        `where ${sites.map(({ name }) => name).join(' and ')} are`,
      ];
    },
  };
}

/** The keys of `exports` in package.json. Throws where everyEntry.tsx does not import one of them. */
function importedEntries() {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const file = join(root, 'test', 'package', 'consumer', 'types', 'everyEntry.tsx');
  const imported = [...readFileSync(file, 'utf8').matchAll(/^.*\b(?:from|import) '([^']+)'/gm)];
  const entries = Object.keys(exports).filter((entry) => exports[entry] !== null);
  const missing = entries.filter((entry) => {
    const [start = '', end] = (name + entry.slice(1)).split('*');
    return !imported.some(([, specifier = '']) =>
      end === undefined ? specifier === start : specifier.startsWith(start),
    );
  });
  if (missing.length > 0) throw new Error(`everyEntry.tsx does not import ${missing.join(', ')}`);
  return entries;
}
