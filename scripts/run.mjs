import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// Finds the project's own tools by name, even if npm did not start this process.
process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command, shows its output, and resolves to its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {{ cwd?: string; env?: Record<string, string | undefined> }} [options] Adds `env` to this
 *   process's own; `undefined` removes a variable.
 * @returns {Promise<number>}
 */
export function run(command, commandArguments, { cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      // On Windows, npm and the tools are .cmd files, and only a shell starts those.
      shell: process.platform === 'win32',
    });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a command. If it fails, ends this process with the same exit code.
 *
 * @param {Parameters<typeof run>} parameters
 */
export async function mustRun(...parameters) {
  const code = await run(...parameters);
  if (code !== 0) {
    console.error(`\nFailed: ${parameters[0]} ${parameters[1].join(' ')} (exit code ${code})`);
    process.exit(code);
  }
}
