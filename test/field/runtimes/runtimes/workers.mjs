import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** @type {import('../run.mjs').Runtime} */
export const worker = {
  name: 'Workers (workerd)',
  async start({ cwd, env }) {
    const { resolve } = createRequire(join(cwd, 'package.json'));
    const { Miniflare } = await import(pathToFileURL(resolve('miniflare')).href);
    const miniflare = new Miniflare({
      modules: true,
      script: await bundle(join(cwd, 'worker.mjs')),
      // At this date `fetch` throws for the option `cache`.
      compatibilityDate: '2024-10-14',
      bindings: env,
      host: '127.0.0.1',
      port: 0,
    });
    const { origin } = await miniflare.ready;
    return { origin, hasComplained: () => false, stop: () => miniflare.dispose() };
  },
};

/**
 * Bundles the Worker with all of its imports.
 *
 * @param {string} entry
 */
async function bundle(entry) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [chunk] = [built].flat().flatMap((part) => ('output' in part ? part.output : []));
  if (chunk?.type !== 'chunk') throw new Error('The Worker is not one bundle');
  return chunk.code;
}
