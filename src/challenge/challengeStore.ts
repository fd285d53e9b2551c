import { callHandler } from './callHandler.js';
import type { Effect, MachineEvent } from './machine/events.js';
import { initialModel, type Model } from './machine/model.js';
import { transition } from './machine/transition.js';

/**
 * Holds the model, and feeds the machine one event at a time: an event that arrives during an effect
 * waits until the effects before it are done.
 *
 * @param perform Performs an effect. An effect that throws does not stop the others.
 */
export function createChallengeStore(
  problem: Parameters<typeof initialModel>[0],
  perform: (effect: Effect) => void,
) {
  let model: Model = initialModel(problem);
  const queue: MachineEvent[] = [];
  const listeners = new Set<() => void>();
  let isRunning = false;
  return {
    getModel: () => model,
    getSnapshot: () => model.shown,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event: MachineEvent): void => {
      queue.push(event);
      if (isRunning) return;
      isRunning = true;
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { shown } = model;
        const [changed, ...effects] = transition(model, next);
        model = changed;
        for (const effect of effects) callHandler(() => perform(effect));
        if (model.shown !== shown) for (const listener of listeners) callHandler(listener);
      }
      isRunning = false;
    },
  };
}
