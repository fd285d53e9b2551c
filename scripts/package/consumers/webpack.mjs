import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from '../../run.mjs';
import { checkServerAbsent } from '../checkServerAbsent.mjs';
import { installConsumer } from '../installConsumer.mjs';
import { startSimulator } from '../startSimulator.mjs';
import { react19, typescript, webpack } from '../versions.mjs';
import { signInOnSite } from './signInOnSite.mjs';

/** A site that webpack builds. ts-loader checks its types, and only the browser renders it. */
export function webpackConsumer() {
  return {
    name: `webpack ${webpack.webpack}, React ${react19.react}`,

    /** @param {import('../checkConsumers.mjs').Tools} tools */
    async check({ tarball, folder, browser }) {
      const cwd = join(folder, 'webpack');
      await installConsumer(cwd, {
        tarball,
        files: ['webpack.config.mjs', 'webpack.html', 'common', 'site'],
        versions: { ...webpack, ...react19, ...typescript },
        // ts-loader must emit. The TypeScript consumers check the declarations.
        compilerOptions: { noEmit: false, skipLibCheck: true },
      });
      const api = await startSimulator(cwd);
      for (const mode of ['development', 'production']) {
        const output = join(cwd, mode);
        await mustRun(
          join(cwd, 'node_modules', '.bin', 'webpack'),
          ['--mode', mode, '--output-path', output, '--stats', 'errors-warnings'],
          { cwd },
        );
        for (const page of ['index.html', 'headless.html']) {
          cpSync(join(cwd, 'webpack.html'), join(output, page));
        }
        await signInOnSite(browser, output, {
          api,
          isServerRendered: false,
          isDevelopment: mode === 'development',
        });
      }
      api.close();
      const absence = checkServerAbsent(join(cwd, 'production'));
      return [
        'type-checked by ts-loader',
        'built for development and for production',
        'in StrictMode',
        'signed in to: the step, the headless parts',
        absence,
      ];
    },
  };
}
