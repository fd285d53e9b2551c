import { spawn } from 'node:child_process';
import { inject, onTestFinished } from 'vitest';

export interface BackEndOptions {
  readonly client: 'redis' | 'ioredis';
  readonly redisUrl: string;
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly secret: string;
  readonly origin: string;
  readonly timeoutMs: number;
  readonly hangsInOnSignedIn: boolean;
}

export interface BackEndProcess {
  readonly url: string;
  /** The output of the process, one line for each event. */
  readonly lines: readonly string[];
  /** Kills the process with SIGKILL, so that none of its handlers runs. Resolves when it has ended. */
  readonly kill: () => Promise<void>;
}

/** Starts a back end in a new process, which ends when the test finishes. */
export async function startBackEndProcess(options: BackEndOptions): Promise<BackEndProcess> {
  const child = spawn(process.execPath, [inject('backEndFile'), JSON.stringify(options)]);
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve());
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      lines.push(...String(chunk).split('\n').filter(Boolean));
      const ready = lines.find((line) => line.startsWith('ready '));
      if (ready) resolve(ready.slice('ready '.length));
    });
    void ended.then(() => reject(new Error(`The back end ended: ${errors}`)));
  });
  return { url, lines, kill };
}
