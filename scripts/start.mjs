/** `npm start`: installs missing packages and serves the demo. Passes its arguments to Vite. */
import { run } from './run.mjs';
import { installDependencies } from './setUp.mjs';

await installDependencies();

const commandArguments = process.argv.slice(2);
const isOpenDecided = commandArguments.some((argument) => /^--(no-)?open\b/.test(argument));
if (!isOpenDecided && canShowBrowser()) commandArguments.push('--open');

process.exitCode = await run('vite', ['demo', ...commandArguments]);

function canShowBrowser() {
  if (!process.stdout.isTTY || process.env.CI) return false;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
}
