import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Builds the command into a new folder, so that Node can run it.
 *
 * @param options With `withPackages: false`, the folder is outside of the project, where the command
 *   finds none of the project's packages.
 */
export async function buildCommand({ withPackages = true } = {}) {
  const parent = withPackages ? join(root, 'node_modules', '.cache') : tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'backup-code-simulator-'));
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {
      ssr: join(root, 'src', 'simulator', 'command', 'cli.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'cli.mjs' } },
    },
  });
  const file = join(folder, 'cli.mjs');
  return {
    folder,
    code: readFileSync(file, 'utf8'),
    start: (commandLine: readonly string[], env: Record<string, string> = {}) =>
      startProcess([file, ...commandLine], env),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface SimulatorProcess {
  readonly child: ChildProcess;
  /** Resolves to the address that the process prints. */
  readonly url: Promise<string>;
  /** Resolves when the process has ended. */
  readonly ended: Promise<{ exitCode: number | null; output: string; errors: string }>;
}

function startProcess(
  nodeArguments: readonly string[],
  env: Record<string, string>,
): SimulatorProcess {
  const child = spawn(process.execPath, nodeArguments, { env: { ...process.env, ...env } });
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended: SimulatorProcess['ended'] = new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, output, errors }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const [found] = /https?:\S+(?=\n)/.exec(output) ?? [];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`The process has ended: ${errors}`))).catch(reject);
  });
  // A test that waits only for `ended` must not fail because `url` rejects.
  url.catch(() => {});
  return { child, url, ended };
}
