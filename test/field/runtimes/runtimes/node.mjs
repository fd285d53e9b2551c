import { startServer } from '../../../../scripts/package/startServer.mjs';

/**
 * A program of Node's own, as one of the runtimes.
 *
 * @param {string} name
 * @param {string} file In the folder `site`.
 * @returns {import('../run.mjs').Runtime}
 */
export function nodeProgram(name, file) {
  return {
    name,
    start: ({ cwd, env }) => startServer([file], { cwd, env, ready: /is ready/ }),
  };
}
