import { spawn } from 'node:child_process';

/**
 * Starts a Node program that serves until it is stopped, and waits until it is ready.
 *
 * @param {readonly string[]} nodeArguments
 * @param {object} options
 * @param {string} options.cwd
 * @param {Record<string, string>} options.env Variables to add to this process's own.
 * @param {RegExp} options.ready The text that it prints when it is ready, after its address.
 * @param {RegExp} [options.harmless] Lines of its error output that say nothing about the package.
 */
export async function startServer(nodeArguments, { cwd, env, ready, harmless }) {
  const child = spawn(process.execPath, nodeArguments, { cwd, env: { ...process.env, ...env } });
  const kill = () => child.kill();
  process.on('exit', kill);
  let output = '';
  let hasComplained = false;
  child.stderr.on('data', (chunk) => {
    const lines = String(chunk).split('\n');
    hasComplained ||= lines.some((line) => line.trim() !== '' && !harmless?.test(line));
    process.stderr.write(chunk);
  });
  const closed = new Promise((resolve) => {
    child.on('close', resolve);
  });
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (ready.test(output)) resolve(undefined);
    });
    const fail = (/** @type {string} */ how) =>
      reject(new Error(`${nodeArguments.join(' ')} ${how}:\n${output}`));
    child.on('error', reject).on('close', () => fail('ended'));
    setTimeout(() => fail('does not get ready'), 60_000).unref();
  });
  return {
    origin: output.match(/http:\/\/127\.0\.0\.1:\d+/)?.[0] ?? '',
    /** Whether the program has written to its error output. */
    hasComplained: () => hasComplained,
    async stop() {
      kill();
      await closed;
      process.off('exit', kill);
    },
  };
}
