import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './run.mjs';

const isWindows = process.platform === 'win32';

/** How long a command may take to stop by itself. */
const patienceMs = 10_000;

/**
 * @typedef {object} Step
 * @property {string} title
 * @property {string} command
 * @property {readonly string[]} commandArguments
 */

/**
 * Runs commands side by side. Prints the whole output of each one when it ends, so that they do not mix.
 * If one fails, stops the others and ends this process with the same exit code.
 *
 * @param {readonly Step[]} steps
 */
export async function mustRunTogether(steps) {
  const startedAt = Date.now();
  console.log(`\nRunning together: ${steps.map(({ title }) => title).join(', ')} …`);
  const { signalled, ignoreSignals } = waitForSignal();
  const running = new Set(steps.map(start));
  while (running.size > 0) {
    const end = await Promise.race([signalled, ...[...running].map(({ ended }) => ended)]);
    if (typeof end === 'string') {
      await stop(running);
      process.exit(128 + constants.signals[end]);
    }
    const { job, code, output } = end;
    running.delete(job);
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    console.log(`\n── ${job.title} (${seconds} s) ──\n${output.trim()}`);
    if (code === 0) continue;
    await stop(running);
    console.error(`\nFailed: ${job.line} (exit code ${code})`);
    for (const { title } of running) console.error(`Stopped: ${title}`);
    process.exit(code);
  }
  ignoreSignals();
}

/** The first signal that wants to end this process. A terminal and npm may both send it. */
function waitForSignal() {
  /** @type {(signal: NodeJS.Signals) => void} */
  let resolve = () => {};
  /** @type {Promise<NodeJS.Signals>} */
  const signalled = new Promise((resolveSignal) => (resolve = resolveSignal));
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'];
  for (const signal of signals) process.on(signal, resolve);
  const ignoreSignals = () => {
    for (const signal of signals) process.off(signal, resolve);
  };
  return { signalled, ignoreSignals };
}

/** @param {Iterable<Job>} jobs */
async function stop(jobs) {
  await Promise.all(Array.from(jobs, (job) => job.stop()));
}

/**
 * @typedef {object} Job
 * @property {string} title
 * @property {string} line The command as a person types it.
 * @property {Promise<{ job: Job; code: number; output: string }>} ended
 * @property {() => Promise<void>} stop Stops the command and its children.
 */

/**
 * @param {Step} step
 * @returns {Job}
 */
function start({ title, command, commandArguments }) {
  const child = spawn(command, commandArguments, {
    cwd: root,
    // The tools see no terminal, but their output can reach one.
    env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, which can be stopped as a whole.
    detached: !isWindows,
    // On Windows, the tools are .cmd files, and only a shell starts those.
    shell: isWindows,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  }
  /** @type {Job} */
  const job = {
    title,
    line: [command, ...commandArguments].join(' '),
    ended: new Promise((resolve) => {
      child.on('error', (error) => resolve({ job, code: 1, output: `${output}${error}\n` }));
      child.on('close', (code) => resolve({ job, code: code ?? 1, output }));
    }),
    async stop() {
      signalTree(child, 'SIGINT');
      const timer = setTimeout(() => signalTree(child, 'SIGKILL'), patienceMs);
      await job.ended;
      clearTimeout(timer);
    },
  };
  return job;
}

/**
 * Signals a command and its children, as Ctrl+C in a terminal does.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalTree({ pid }, signal) {
  if (pid === undefined) return;
  if (isWindows) {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}
