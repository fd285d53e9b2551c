import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listen } from './servers.mjs';

/**
 * The vendor's server, pretended by the consumer's own copy of the package.
 *
 * @param {string} folder The consumer's.
 */
export async function startSimulator(folder) {
  const { resolve } = createRequire(join(folder, 'package.json'));
  const entry = pathToFileURL(resolve('backup-code-challenge/testing'));
  const { createSimulator, createSimulatorListener } = await import(entry.href);
  const simulator = createSimulator();
  return { simulator, ...(await listen(createSimulatorListener(simulator))) };
}
