import { join } from 'node:path';
import { mustRun } from '../../run.mjs';
import { compilers } from '../versions.mjs';

const resolutions = [
  ['--module', 'ESNext', '--moduleResolution', 'bundler'],
  ['--module', 'NodeNext', '--moduleResolution', 'NodeNext'],
];

/**
 * Compiles the sources of the Vite sites with one compiler: every entry, with both kinds of module
 * resolution.
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
      for (const { folderName } of sites) {
        const cwd = join(folder, folderName);
        for (const resolution of resolutions) {
          await mustRun(process.execPath, [command, '-p', '.', ...resolution], { cwd });
        }
      }
      return [
        'main, headless, locales/de, testing, styles.css',
        'bundler and nodenext',
        `where ${sites.map(({ name }) => name).join(' and ')} are`,
      ];
    },
  };
}
