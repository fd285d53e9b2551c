import { startServer } from '../../../../scripts/package/startServer.mjs';

/**
 * A Node program as one of the runtimes.
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
