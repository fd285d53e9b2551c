import { createSimulator, type Simulator, type SimulatorOptions } from '../../../src/testing.js';

/** A simulator for this package's requests. It refuses everything that the contract does not list. */
export function createStrictSimulator(options: SimulatorOptions = {}): Simulator {
  return createSimulator({ strict: true, ...options });
}
