import { cpSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { isAbsolute, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromiumLaunchOptions, installChromium } from '../chromium.mjs';
import { mustRun, root } from '../run.mjs';

/** The most lines that a test of one failure may have. */
const maxLines = 10;

const testFiles = ['loginPage.test.tsx', 'loginPage.spec.ts', 'backEndSignIn.test.tsx'];

/**
 * Installs the packed package into a login page and tests that page as an app would: with Vitest,
 * Testing Library and MSW, then with Playwright against `backup-code-simulator`. Ends this process when
 * a test fails.
 *
 * @param {string} tarball
 * @param {string} folder The parent of the login page's folder.
 */
export async function checkTestKit(tarball, folder) {
  const cwd = join(folder, 'test-kit');
  const templates = join(root, 'test', 'package', 'testKit');
  console.log(testFiles.flatMap((file) => checkLength(join(templates, file))).join('\n'));
  await installLoginPage(cwd, templates, tarball);
  const bin = (/** @type {string} */ name) => join(cwd, 'node_modules', '.bin', name);

  const dist = join(cwd, 'node_modules', 'backup-code-challenge', 'dist');
  console.log((await checkReach(dist)).join('\n'));
  await mustRun(bin('tsc'), ['-p', 'tsconfig.json'], { cwd });
  await mustRun(bin('tsc'), ['-p', 'tsconfig.nodenext.json'], { cwd });
  // The bundler sets NODE_ENV for the whole process, and React has no `act` in production.
  await mustRun(bin('vitest'), ['run'], { cwd, env: { NODE_ENV: 'test' } });
  await mustRun(bin('msw'), ['init', 'public', '--no-save'], { cwd });
  const launchOptions = chromiumLaunchOptions(await installChromium());
  await mustRun(bin('playwright'), ['test'], {
    cwd,
    env: { LAUNCH_OPTIONS: JSON.stringify(launchOptions) },
  });
}

/**
 * @param {string} cwd
 * @param {string} templates
 * @param {string} tarball
 */
async function installLoginPage(cwd, templates, tarball) {
  mkdirSync(cwd);
  cpSync(templates, cwd, { recursive: true });
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    // The declarations of the test runners conflict with each other.
    skipLibCheck: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    jsx: 'react-jsx',
    types: ['node'],
  };
  const files = {
    'package.json': {
      private: true,
      type: 'module',
      dependencies: {
        'backup-code-challenge': `file:${tarball}`,
        ...ownVersions('@tanstack/react-query', 'react', 'react-dom', 'react-hook-form'),
        ...ownVersions('@types/node', '@types/react', '@types/react-dom', 'jsdom', 'msw'),
        ...ownVersions('@testing-library/dom', '@testing-library/react'),
        ...ownVersions('@testing-library/user-event', '@playwright/test', 'vite', 'vitest'),
        typescript: ownVersions('@typescript/native')['@typescript/native'],
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
    writeFileSync(join(cwd, file), JSON.stringify(content, null, 2));
  }
  const quietly = ['--prefer-offline', '--loglevel=error', '--no-audit', '--no-fund'];
  await mustRun('npm', ['install', ...quietly], { cwd });
}

/**
 * Checks the length of every test in a file, with all its lines.
 *
 * @param {string} file
 */
function checkLength(file) {
  const tests = [...readFileSync(file, 'utf8').matchAll(/^( *)test\('[^]*?^\1}\);$/gm)];
  const longest = Math.max(...tests.map(([text]) => text.split('\n').length));
  const name = relative(root, file);
  if (tests.length < 8 || longest > maxLines) {
    fail(`${name} has ${tests.length} tests of up to ${longest} lines; it needs 8 of ${maxLines}`);
  }
  return `${name}: ${tests.length} failures, ${longest} lines at most for each`;
}

/** The modules of dist that each entry may import, and whether it may need Node. */
const entries = [
  // Every module except those for tests and for servers.
  {
    entry: 'index.js',
    allowed: /^(?!testing|server|simulator\/|simulatedBackEnd\/|page\/)/,
    mayNeedNode: false,
  },
  {
    entry: 'headless.js',
    allowed: /^(?!testing|server|simulator\/|simulatedBackEnd\/|page\/)/,
    mayNeedNode: false,
  },
  { entry: 'server.js', allowed: /^(server|loginradius|failure)\b/, mayNeedNode: false },
  { entry: 'serverRedis.js', allowed: /^server(Redis\.js|\/redisReplayStore)/, mayNeedNode: false },
  {
    entry: 'testing.js',
    // codeMemory, because tests forget the page's tried codes; server, for the simulated back end.
    allowed:
      /^(testing|simulator|simulatedBackEnd|page|loginradius|failure|server\/|challenge\/codeMemory)\b/,
    mayNeedNode: false,
  },
  {
    entry: 'testingMsw.js',
    allowed: /^(testingMsw|simulator|page|loginradius|failure)\b/,
    mayNeedNode: false,
  },
  {
    entry: 'simulator/command/cli.js',
    allowed: /^(simulator|loginradius|failure)\b/,
    mayNeedNode: true,
  },
];

/**
 * Checks that the challenge imports nothing of the test kit, and that the test kit imports only the
 * shared modules of the challenge.
 *
 * @param {string} dist
 */
async function checkReach(dist) {
  const lines = [];
  for (const { entry, allowed, mayNeedNode } of entries) {
    const { modules, packages, bytes, gzipped } = await bundle(dist, entry);
    const strays = modules.filter((module) => !allowed.test(module));
    if (strays.length > 0) fail(`dist/${entry} brings ${strays.join(', ')}`);
    const nodes = packages.filter(isNodes);
    if (nodes.length > 0 && !mayNeedNode) fail(`dist/${entry} needs ${nodes.join(', ')}`);
    if (packages.includes('jose') && entry !== 'server.js') fail(`dist/${entry} needs jose`);
    const ofTesting = modules.filter((module) =>
      /^(simulator|simulatedBackEnd|page)\//.test(module),
    ).length;
    lines.push(
      [
        `dist/${entry}: ${modules.length} modules, ${ofTesting} of the test kit`,
        `${bytes} bytes minified, ${gzipped} gzipped`,
        `needs ${packages.join(', ') || 'no package'}`,
      ].join(' · '),
    );
  }
  return lines;
}

/**
 * Bundles an entry and every module it imports into one minified file. Also lists the packages.
 *
 * @param {string} dist
 * @param {string} entry
 */
async function bundle(dist, entry) {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(dist, entry), formats: ['es'] },
      rolldownOptions: {
        treeshake: false,
        external: (specifier) => !specifier.startsWith('.') && !isAbsolute(specifier),
      },
    },
  });
  const [chunk, ...others] = [built]
    .flat()
    .flatMap((part) => ('output' in part ? part.output : []));
  if (chunk?.type !== 'chunk' || others.length > 0) return fail(`dist/${entry} is not one bundle`);
  return {
    modules: chunk.moduleIds.map((id) => relative(realpathSync(dist), id).split(sep).join('/')),
    packages: chunk.imports.toSorted(),
    bytes: Buffer.byteLength(chunk.code),
    gzipped: gzipSync(chunk.code).length,
  };
}

/** @param {string} specifier */
function isNodes(specifier) {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

/**
 * The versions that this project uses itself.
 *
 * @param {string[]} names
 * @returns {Record<string, string>}
 */
function ownVersions(...names) {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.fromEntries(names.map((name) => [name, devDependencies[name]]));
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  console.error(problem);
  process.exit(1);
}
