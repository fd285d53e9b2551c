import { join } from 'node:path';
import { startServer } from '../../../../scripts/package/startServer.mjs';
import { mustRun } from '../../../../scripts/run.mjs';

const command = join('node_modules', 'next', 'dist', 'bin', 'next');
// Node's warnings do not concern the package.
const quiet = { NEXT_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' };

/** @type {import('../run.mjs').Runtime} */
export const nextRoute = {
  name: 'Next, a route handler',
  async start({ cwd, env }) {
    await mustRun(process.execPath, [command, 'build'], { cwd, env: quiet });
    const serve = ['start', '--hostname', '127.0.0.1', '--port', '0'];
    return startServer([command, ...serve], { cwd, env: { ...quiet, ...env }, ready: /Ready in/ });
  },
};
