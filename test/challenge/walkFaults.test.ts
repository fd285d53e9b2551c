import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MachineEvent, Transition } from '../../src/challenge/machine/events.js';
import type { ChallengeSnapshot, Model } from '../../src/challenge/machine/model.js';
import { transition } from '../../src/challenge/machine/transition.js';
import { anyWalk, walk } from './support/anyWalk.js';
import { walkInvariants } from './support/walkInvariants.js';

type Faulty = (model: Model, event: MachineEvent) => Transition;

const showing = (model: Model, changes: Partial<ChallengeSnapshot>): Model => ({
  ...model,
  shown: { ...model.shown, ...changes },
});

/** For each invariant a machine with one small fault that breaks it. */
const faults: { readonly [Name in keyof typeof walkInvariants]: Faulty } = {
  'the snapshot contains none of the codes': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [
      { ...next, shown: Object.assign({}, next.shown, { sending: next.sending }) },
      ...effects,
    ];
  },

  'canSend says whether a press starts a check': (model, event) =>
    event.type === 'pressed' && model.shown.retryInSeconds
      ? [{ ...model, isChecking: true }, { type: 'check' }]
      : transition(model, event),

  'the machine blocks a code as refused only if LoginRadius refused it under this MFA token': (
    model,
    event,
  ) => {
    const [next, ...effects] = transition(model, event);
    return [event.type === 'replaced' ? { ...next, codes: model.codes } : next, ...effects];
  },

  'a new failure is announced or takes the focus': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return event.type === 'submitted'
      ? [showing(next, { announcement: model.shown.announcement }), ...effects]
      : [next, ...effects];
  },

  'each new announcement alternates its turn': (model, event) => {
    const [next, ...effects] = transition(model, event);
    const { announcement } = next.shown;
    return [showing(next, { announcement: { ...announcement, turn: 0 } }), ...effects];
  },

  'a wait is a whole number of seconds, never negative': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return event.type === 'refused' && event.waitMs !== null
      ? [showing(next, { retryInSeconds: event.waitMs / 1000 }), ...effects]
      : [next, ...effects];
  },

  'everything that the machine waits for is pending': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [next, ...effects.filter(({ type }) => type !== 'hold')];
  },
};

describe('the random walks', () => {
  it('have a fault for each of their invariants', () => {
    expect(Object.keys(faults)).toEqual(Object.keys(walkInvariants));
  });

  it.each(Object.entries(faults))(
    'find a machine that breaks the invariant: %s',
    (name, faulty) => {
      const finds = fc.property(anyWalk, (value) => !walk(value, faulty).broken.has(name));
      expect(fc.check(finds, { numRuns: 1000, endOnFailure: true })).toMatchObject({
        failed: true,
      });
    },
  );
});
