import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Service {
  /** The first line that the program writes to file descriptor 3. */
  readonly firstLine: () => Promise<string>;
  /** Rejects once the program has ended. */
  readonly ended: Promise<never>;
  readonly stop: () => Promise<void>;
}

/** Starts a program that runs until `stop()`. Its output goes to the log file. */
export function startService(
  command: string,
  commandArguments: readonly string[],
  env: NodeJS.ProcessEnv,
  logFile: string,
): Service {
  const log = openSync(logFile, 'a');
  // Ends the program if the test run is killed.
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', command, ...commandArguments], {
    env,
    stdio: ['ignore', log, log, 'pipe'],
  });
  closeSync(log);
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`${command} ended (${signal ?? code}):\n${readEnd(logFile)}`)),
    );
  });
  // A rejection counts as handled, because `firstLine` reports it and a later end is intended.
  ended.catch(() => undefined);
  return {
    firstLine: () => Promise.race([readLine(child), ended]),
    ended,
    stop: () => stop(child),
  };
}

/** The end of the programs' output. */
const readEnd = (logFile: string) => readFileSync(logFile, 'utf8').slice(-2000);

async function readLine(child: ChildProcess): Promise<string> {
  // SAFETY: `stdio` above makes a readable pipe of descriptor 3.
  const lines = createInterface({ input: child.stdio[3] as Readable });
  for await (const line of lines) return line;
  return new Promise(() => undefined);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  child.kill('SIGTERM');
  const killLater = setTimeout(() => child.kill('SIGKILL'), 3000);
  await exited;
  clearTimeout(killLater);
}
