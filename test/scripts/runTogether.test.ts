import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished, vi } from 'vitest';
import { root } from '../docs/support/markdown.js';

const runner = pathToFileURL(join(root, 'scripts', 'runTogether.mjs')).href;

interface Step {
  readonly title: string;
  readonly command: string;
  readonly commandArguments: readonly string[];
}

/** A step that runs a small program. */
const step = (title: string, code: string): Step => ({
  title,
  command: process.execPath,
  commandArguments: ['--eval', code],
});

/** Runs the steps side by side in a process of their own. */
function runTogether(...steps: readonly Step[]) {
  const program = `
    import { mustRunTogether } from ${JSON.stringify(runner)};
    await mustRunTogether(${JSON.stringify(steps)});
    console.log('After all.');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as unknown, output }));
  return { child, ended, getOutput: () => output };
}

function createFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'backup-code-challenge-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A busy machine needs time. */
const patience = { timeout: 20_000 };

/** Code that creates a file. */
const create = (file: string) => `require('node:fs').writeFileSync(${JSON.stringify(file)}, '');`;

/** Code that waits for a file, and then runs other code. */
const whenExists = (file: string, code: string) => `
  const timer = setInterval(() => {
    if (!require('node:fs').existsSync(${JSON.stringify(file)})) return;
    clearInterval(timer);
    ${code}
  }, 10);`;

/** A program whose child is a server that runs for long, and writes its port into the file. */
function parentOfServer(file: string) {
  const server = `
    const { renameSync, writeFileSync } = require('node:fs');
    const server = require('node:net').createServer().listen(0, '127.0.0.1', () => {
      writeFileSync(${JSON.stringify(`${file}.new`)}, String(server.address().port));
      renameSync(${JSON.stringify(`${file}.new`)}, ${JSON.stringify(file)});
    });
    setTimeout(process.exit, 60_000);`;
  return `
    require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(server)}]);
    setInterval(() => {}, 1000);`;
}

/** Whether the server that wrote its port into the file still runs. */
async function isServing(file: string) {
  const socket = connect(Number(readFileSync(file, 'utf8')), '127.0.0.1');
  const outcome = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'close').then(() => false),
  ]).catch(() => false);
  socket.destroy();
  return outcome;
}

/** Waits for the end of the server: a busy machine may run it for a moment after its signal. */
const serverEnds = (file: string) => vi.waitUntil(async () => !(await isServing(file)), patience);

it('prints the output of each command whole, in the order in which they end', async () => {
  const folder = createFolder();
  const slowHasBegun = join(folder, 'slow');
  const fastIsPrinted = join(folder, 'fast');
  const { ended, getOutput } = runTogether(
    step(
      'Slow',
      `console.log('slow 1'); ${create(slowHasBegun)} ${whenExists(fastIsPrinted, `console.error('slow 2');`)}`,
    ),
    step('Fast', whenExists(slowHasBegun, `console.log('fast 1'); console.error('fast 2');`)),
  );
  await vi.waitUntil(() => getOutput().includes('fast 2'), patience);
  writeFileSync(fastIsPrinted, '');
  const { code, output } = await ended;

  const lines = output.split('\n').filter((line) => line !== '');
  expect(lines).toEqual([
    'Running together: Slow, Fast …',
    expect.stringMatching(/^── Fast \(\d+ s\) ──$/),
    'fast 1',
    'fast 2',
    expect.stringMatching(/^── Slow \(\d+ s\) ──$/),
    'slow 1',
    'slow 2',
    'After all.',
  ]);
  expect(code).toBe(0);
});

it('ends with the exit code of the first failure, after it has stopped the others and their children', async () => {
  const file = join(createFolder(), 'port');
  const { code, output } = await runTogether(
    step('Server', `console.log('half of it'); ${parentOfServer(file)}`),
    step('Failing', whenExists(file, `console.log('what is wrong'); process.exitCode = 3;`)),
  ).ended;

  expect(output).toMatch(/── Failing \(\d+ s\) ──\nwhat is wrong\n/);
  expect(output).toMatch(/\(exit code 3\)\nStopped: Server\n$/);
  expect(output).not.toContain('half of it');
  expect(code).toBe(3);
  await serverEnds(file);
});

it('says so if a command does not exist', async () => {
  const missing = { title: 'Missing', command: 'no-such-command', commandArguments: [] };
  const { code, output } = await runTogether(missing).ended;
  expect(output).toContain('Failed: no-such-command');
  expect(code).toBe(1);
});

// Windows has no signals: there, a terminal ends every program in it.
it.runIf(process.platform !== 'win32').each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('stops every command and its children on %s', async (signal, exitCode) => {
  const file = join(createFolder(), 'port');
  const { child, ended } = runTogether(
    step('Server', parentOfServer(file)),
    step('Other', 'setInterval(() => {}, 1000);'),
  );
  await vi.waitUntil(() => existsSync(file), patience);
  child.kill(signal);
  expect((await ended).code).toBe(exitCode);
  await serverEnds(file);
});
