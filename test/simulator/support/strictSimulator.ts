import { createSimulator, type Simulator, type SimulatorOptions } from '../../../src/testing.js';

/** The simulator for requests that this package sends: it refuses whatever the contract does not list. */
export function createStrictSimulator(options: SimulatorOptions = {}): Simulator {
  return createSimulator({ strict: true, ...options });
}
