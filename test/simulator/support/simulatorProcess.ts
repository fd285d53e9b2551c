import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The command as Node can run it, built into a folder of its own. */
export async function buildCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'backup-code-simulator-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: fileURLToPath(new URL('../../../src/simulator/command/cli.ts', import.meta.url)),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'cli.mjs' } },
    },
  });
  const file = join(folder, 'cli.mjs');
  return {
    code: readFileSync(file, 'utf8'),
    start: (commandLine: readonly string[]) => startProcess([file, ...commandLine]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export interface SimulatorProcess {
  readonly child: ChildProcess;
  /** Resolves to where it says that it is. */
  readonly url: Promise<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<{ exitCode: number | null; output: string; errors: string }>;
}

function startProcess(nodeArguments: readonly string[]): SimulatorProcess {
  const child = spawn(process.execPath, nodeArguments);
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended: SimulatorProcess['ended'] = new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, output, errors }));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const [found] = /http:\S+(?=\n)/.exec(output) ?? [];
      if (found) resolve(found);
    });
    ended.then(() => reject(new Error(`It ended: ${errors}`))).catch(reject);
  });
  // Whoever does not wait for the address waits for the end.
  url.catch(() => {});
  return { child, url, ended };
}
