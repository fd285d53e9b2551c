/** Decides which scenario applies to the next call. */
export interface ScenarioQueue<Scenario> {
  /** With `times`, queues the scenario; without, sets what applies when the queue is empty. */
  add: (scenario: Scenario, times: number | undefined) => void;
  clear: () => void;
  next: () => Scenario;
}

/** @param usual What applies without a scenario. */
export function createScenarioQueue<Scenario>(usual: Scenario): ScenarioQueue<Scenario> {
  let queue: Scenario[] = [];
  let standing = usual;
  return {
    add(scenario, times) {
      if (times === undefined) standing = scenario;
      else queue.push(...Array.from({ length: times }, () => scenario));
    },
    clear() {
      queue = [];
      standing = usual;
    },
    next: () => queue.shift() ?? standing,
  };
}
