import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen } from './servers.mjs';

/**
 * Starts a simulated LoginRadius server from the consumer's own copy of the package.
 *
 * @param {string} folder The consumer's folder.
 */
export async function startSimulator(folder) {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const entry = pathToFileURL(resolve('backup-code-challenge/testing'));
  const { createSimulator, createSimulatorListener } = await import(entry.href);
  const simulator = createSimulator();
  return { simulator, ...(await listen(createSimulatorListener(simulator))) };
}
