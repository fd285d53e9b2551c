import type { Scenario } from './scenario.js';

/** Which scenario the next call meets. */
export interface ScenarioQueue {
  /** With `times`, waits in line behind those given before; without, applies when the line is empty. */
  add: (scenario: Scenario, times: number | undefined) => void;
  clear: () => void;
  next: () => Scenario;
}

export function createScenarioQueue(): ScenarioQueue {
  let line: Scenario[] = [];
  let standing: Scenario = {};
  return {
    add(scenario, times) {
      if (times === undefined) standing = scenario;
      else line.push(...Array.from({ length: times }, () => scenario));
    },
    clear() {
      line = [];
      standing = {};
    },
    next: () => line.shift() ?? standing,
  };
}
