import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from 'backup-code-challenge/testing';

/**
 * Creates the simulator for the requests that this package sends: it refuses whatever the contract does
 * not list.
 */
export function createStrictSimulator(options: Omit<SimulatorOptions, 'strict'> = {}): Simulator {
  return createSimulator({ ...options, strict: true });
}
