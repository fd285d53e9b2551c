import { realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../run.mjs';

const dist = join(root, 'dist');

/** What an app that imports the step alone must not ship, by the export that brings it. */
const separate = {
  readFirstLogin: ['loginradius/readFirstLogin.js', 'loginradius/secondFactorMethods.js'],
  verifyAt: ['verifyAt.js'],
  redactProfile: ['loginradius/redactProfile.js'],
  useVerifyBackupCode: ['useVerifyBackupCode.js'],
};

/**
 * Bundles the step alone, and the step with each of the other exports, as an app's build does.
 *
 * @returns {Promise<string[]>} What is wrong, a line for each module.
 */
export async function checkStepBundle() {
  const { NODE_ENV } = process.env;
  const step = await bundle(['BackupCodeChallenge']);
  console.log(`The step alone: ${step.modules.length} modules, ${step.bytes} bytes gzipped`);
  const problems = Object.entries(separate).map(async ([name, modules]) => {
    const both = await bundle(['BackupCodeChallenge', name]);
    console.log(`The step and ${name}: ${both.bytes - step.bytes} bytes more`);
    return modules.flatMap((module) => [
      ...(step.modules.includes(module) ? [`The step alone brings ${module}`] : []),
      ...(both.modules.includes(module) ? [] : [`${name} does not bring ${module}`]),
    ]);
  });
  const lines = (await Promise.all(problems)).flat();
  // Vite sets it for the whole process, and the consumers start without it.
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  return lines;
}

/**
 * The modules whose code is left after an app's build, and the size of that code.
 *
 * @param {string[]} names What the app imports of the main entry.
 */
async function bundle(names) {
  const app = 'virtual:app';
  const list = names.join(', ');
  const source = `import { ${list} } from ${JSON.stringify(join(dist, 'index.js'))};
    globalThis.app = [${list}];`;
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'app',
        resolveId: (id) => (id === app ? id : undefined),
        load: (id) => (id === app ? source : undefined),
      },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: app,
        external: (specifier) => specifier !== app && /^[@a-z]/.test(specifier),
      },
    },
  });
  const [chunk] = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The build has no chunk');
  return {
    modules: Object.entries(chunk.modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => relative(realpathSync(dist), id).split(sep).join('/')),
    bytes: gzipSync(chunk.code).length,
  };
}
