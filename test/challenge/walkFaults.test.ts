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

/** One fault for each invariant: a machine that breaks it, and only a little. */
const faults: { readonly [Name in keyof typeof walkInvariants]: Faulty } = {
  'what is shown holds none of the codes': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [
      { ...next, shown: Object.assign({}, next.shown, { sending: next.sending }) },
      ...effects,
    ];
  },

  'the button says whether a press sends': (model, event) =>
    event.type === 'pressed' && model.shown.retryInSeconds
      ? [{ ...model, isChecking: true }, { type: 'check' }]
      : transition(model, event),

  'a code is held back as refused only if LoginRadius refused it under this MFA token': (
    model,
    event,
  ) => {
    const [next, ...effects] = transition(model, event);
    return [event.type === 'replaced' ? { ...next, codes: model.codes } : next, ...effects];
  },

  'a new failure is announced, or takes the focus': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return event.type === 'submitted'
      ? [showing(next, { announcement: model.shown.announcement }), ...effects]
      : [next, ...effects];
  },

  'the same text twice is announced twice': (model, event) => {
    const [next, ...effects] = transition(model, event);
    const { announcement } = next.shown;
    return [showing(next, { announcement: { ...announcement, turn: 0 } }), ...effects];
  },

  'a wait is whole seconds, from now on': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return event.type === 'refused' && event.waitMs !== null
      ? [showing(next, { retryInSeconds: event.waitMs / 1000 }), ...effects]
      : [next, ...effects];
  },

  'what the machine waits for is under way': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [next, ...effects.filter(({ type }) => type !== 'hold')];
  },
};

describe('the random walks', () => {
  it('have a fault for each invariant of their own', () => {
    expect(Object.keys(faults)).toEqual(Object.keys(walkInvariants));
  });

  it.each(Object.entries(faults))('find a machine that breaks: %s', (name, faulty) => {
    const finds = fc.property(anyWalk, (value) => !walk(value, faulty).broken.has(name));
    expect(fc.check(finds, { numRuns: 1000, endOnFailure: true })).toMatchObject({ failed: true });
  });
});
