import { join } from 'node:path';
import { mustRun } from '../../run.mjs';
import { checkServerAbsent } from '../checkServerAbsent.mjs';
import { installConsumer } from '../installConsumer.mjs';
import { signIn } from '../signIn.mjs';
import { startServer } from '../startServer.mjs';
import { startSimulator } from '../startSimulator.mjs';
import { next, react19, typescript } from '../versions.mjs';

const command = join('node_modules', 'next', 'dist', 'bin', 'next');
// Ignores Node's own warnings: the package does not cause them.
const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_NO_WARNINGS: '1' };

/** What Next says on a busy machine, in two lines. */
const harmless = /Slow filesystem detected|See more: .*\/local-development/;

/** A site with Next's App Router. Runs `next dev`, then `next build` with `next start`. */
export function nextConsumer() {
  return {
    name: `Next ${next.next}, React ${react19.react}`,

    /** @param {import('../checkConsumers.mjs').Tools} tools */
    async check({ tarball, folder, browser }) {
      const cwd = join(folder, 'next');
      await installConsumer(cwd, {
        tarball,
        files: ['next.config.mjs', 'app', 'common'],
        versions: { ...next, ...react19, ...typescript },
        // Skips Next's own declarations.
        compilerOptions: { skipLibCheck: true },
      });
      const api = await startSimulator(cwd);
      await signInOn('dev');
      await mustRun(process.execPath, [command, 'build'], { cwd, env });
      await signInOn('start');
      api.close();
      const absence = checkServerAbsent(join(cwd, '.next', 'static'));
      return [
        'type-checked and built by Turbopack',
        'next dev and next start',
        'rendered on the server, hydrated',
        'signed in to: the step in a client component, the headless parts, the step with a server action',
        absence,
      ];

      /** @param {'dev' | 'start'} mode */
      async function signInOn(mode) {
        const server = await startServer(
          [command, mode, '--hostname', '127.0.0.1', '--port', '0'],
          { cwd, env, ready: /Ready in/, harmless },
        );
        try {
          for (const path of ['/', '/headless', '/direct']) {
            await signIn(browser, {
              origin: server.origin,
              path,
              api,
              isServerRendered: true,
              isDevelopment: mode === 'dev',
            });
          }
        } finally {
          await server.stop();
        }
        if (server.hasComplained()) throw new Error(`next ${mode} complained: see above.`);
      }
    },
  };
}
