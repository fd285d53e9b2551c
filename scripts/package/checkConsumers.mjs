import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, root } from '../run.mjs';

/** The oldest React that the package promises to work with, and its own newest. */
const reactVersions = [
  {
    react: '18.3.1',
    'react-dom': '18.3.1',
    '@types/react': '18.3.8',
    '@types/react-dom': '18.3.7',
  },
  ownVersions('react', 'react-dom', '@types/react', '@types/react-dom'),
];

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  // The package's own declarations are checked too.
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2023', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  types: [],
};

/**
 * Installs the packed package into small applications as a host would, type-checks them under both
 * ways of module resolution, builds them and renders the step on a server.
 *
 * @param {string} tarball
 * @param {string} folder An empty one.
 */
export async function checkConsumers(tarball, folder) {
  for (const versions of reactVersions) {
    console.log(`\nReact ${versions.react}`);
    const cwd = join(folder, `react-${versions.react}`);
    createConsumer(cwd, tarball, versions);
    await mustRun(
      'npm',
      ['install', '--prefer-offline', '--loglevel=error', '--no-audit', '--no-fund'],
      { cwd },
    );
    const bin = join(cwd, 'node_modules', '.bin');
    await mustRun(join(bin, 'tsc'), ['-p', 'tsconfig.json'], { cwd });
    await mustRun(join(bin, 'tsc'), ['-p', 'tsconfig.nodenext.json'], { cwd });
    await mustRun(join(bin, 'vite'), ['build', '--logLevel', 'error'], { cwd });
    await mustRun(process.execPath, ['server.mjs'], { cwd });
  }
}

/**
 * @param {string} folder
 * @param {string} tarball
 * @param {Record<string, string>} versions
 */
function createConsumer(folder, tarball, versions) {
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'test', 'package', 'consumer'), folder, { recursive: true });
  const files = {
    'package.json': {
      private: true,
      type: 'module',
      dependencies: {
        'backup-code-challenge': `file:${tarball}`,
        ...ownVersions('@tanstack/react-query', 'react-hook-form', 'vite'),
        typescript: ownVersions('@typescript/native')['@typescript/native'],
        ...versions,
      },
    },
    'tsconfig.json': {
      compilerOptions: { ...compilerOptions, module: 'ESNext', moduleResolution: 'bundler' },
    },
    'tsconfig.nodenext.json': {
      compilerOptions: { ...compilerOptions, module: 'NodeNext', moduleResolution: 'NodeNext' },
    },
  };
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(join(folder, file), JSON.stringify(content, null, 2));
  }
}

/**
 * The versions that this project itself is developed with.
 *
 * @param {string[]} names
 * @returns {Record<string, string>}
 */
function ownVersions(...names) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.fromEntries(names.map((name) => [name, devDependencies[name]]));
}
