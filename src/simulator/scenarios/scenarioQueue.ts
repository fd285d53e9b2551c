import type { Scenario } from './scenario.js';

/** Decides which scenario the next call runs into. */
export interface ScenarioQueue {
  /** With `times`, queues the scenario; without, sets what applies when the queue is empty. */
  add: (scenario: Scenario, times: number | undefined) => void;
  clear: () => void;
  next: () => Scenario;
}

export function createScenarioQueue(): ScenarioQueue {
  let queue: Scenario[] = [];
  let standing: Scenario = {};
  return {
    add(scenario, times) {
      if (times === undefined) standing = scenario;
      else queue.push(...Array.from({ length: times }, () => scenario));
    },
    clear() {
      queue = [];
      standing = {};
    },
    next: () => queue.shift() ?? standing,
  };
}
