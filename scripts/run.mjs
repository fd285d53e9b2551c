import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

// So that the project's own tools are found by name, also without npm around this process.
process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);

/**
 * Runs a command, its output in ours, and resolves to its exit code.
 *
 * @param {string} command
 * @param {readonly string[]} commandArguments
 * @param {{ cwd?: string; env?: Record<string, string> }} [options] `env` is added to ours.
 * @returns {Promise<number>}
 */
export function run(command, commandArguments, { cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      // npm and the tools are .cmd files on Windows, which only a shell starts.
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
 * As `run`, but a command that fails ends this process with the same exit code.
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
