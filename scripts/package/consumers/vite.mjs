import { join } from 'node:path';
import { mustRun } from '../../run.mjs';
import { checkServerAbsent } from '../checkServerAbsent.mjs';
import { installConsumer } from '../installConsumer.mjs';
import { startSimulator } from '../startSimulator.mjs';
import { compilers, optionalPeers, vite } from '../versions.mjs';
import { signInOnSite } from './signInOnSite.mjs';

/**
 * A site that Vite builds. Node prerenders it, and StrictMode hydrates it, once with React's development
 * build and once with the production build.
 *
 * @param {Record<string, string>} react
 */
export function viteConsumer(react) {
  const folderName = `vite-react-${react.react}`;
  return {
    name: `Vite ${vite.vite}, React ${react.react}`,
    folderName,

    /** @param {import('../checkConsumers.mjs').Tools} tools */
    async check({ tarball, folder, browser }) {
      const cwd = join(folder, folderName);
      await installConsumer(cwd, {
        tarball,
        files: ['index.html', 'common', 'site', 'types'],
        versions: { ...vite, ...react, ...optionalPeers, ...compilers },
      });
      const api = await startSimulator(cwd);
      for (const mode of ['development', 'production']) {
        const options = { cwd, env: { NODE_ENV: mode } };
        const build = ['build', '--mode', mode, '--logLevel', 'error', '--outDir'];
        const command = join(cwd, 'node_modules', '.bin', 'vite');
        await mustRun(command, [...build, mode], options);
        await mustRun(command, [...build, 'server', '--ssr', 'site/renderApp.tsx'], options);
        await mustRun(process.execPath, ['site/prerender.mjs', mode], options);
        await signInOnSite(browser, join(cwd, mode), {
          api,
          isServerRendered: true,
          isDevelopment: mode === 'development',
        });
      }
      api.close();
      const absence = checkServerAbsent(join(cwd, 'production'));
      return [
        'built for development and for production',
        'rendered by Node',
        'hydrated in StrictMode',
        'signed in to: the step, the headless parts',
        absence,
      ];
    },
  };
}
