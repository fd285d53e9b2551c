import { describe, expect, it } from 'vitest';
import type { Effect, MachineEvent, Transition } from '../../src/challenge/machine/events.js';
import type { Model } from '../../src/challenge/machine/model.js';
import { transition } from '../../src/challenge/machine/transition.js';
import { explore } from './support/explore.js';
import { invariants } from './support/invariants.js';

type Faulty = (model: Model, event: MachineEvent) => Transition;

const without =
  (type: Effect['type']): Faulty =>
  (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [next, ...effects.filter((effect) => effect.type !== type)];
  };

/** One fault for each invariant: a machine that breaks it, and only a little. */
const faults: { readonly [Name in keyof typeof invariants]: Faulty } = {
  'at most one request is under way': (model, event) =>
    event.type === 'pressed' && model.sending
      ? [{ ...model, isChecking: true }, { type: 'check' }]
      : transition(model, event),

  'nothing is sent but after a press and the check of the field': (model, event) =>
    event.type === 'edited' && model.isConnected && !model.sending
      ? [
          {
            ...model,
            sending: { code: 'AAAAAAAA', session: model.shown.session },
            shown: { ...model.shown, isSending: true },
          },
          { type: 'send', code: 'AAAAAAAA' },
        ]
      : transition(model, event),

  'a code that was refused under this MFA token is not sent again': (model, event) =>
    transition({ ...model, codes: { ...model.codes, byCode: {} } }, event),

  'nothing is sent under another MFA token than the person saw': (model, event) =>
    event.type === 'submitted'
      ? transition({ ...model, isChecking: true }, { ...event, session: model.shown.session })
      : transition(model, event),

  'no failure says "not used" of a code in doubt': (model, event) =>
    transition({ ...model, codes: { byCode: {}, hasForgottenDoubt: false } }, event),

  'an end after a lost response repeats the doubt': (model, event) =>
    transition({ ...model, codes: { byCode: {}, hasForgottenDoubt: false } }, event),

  'a success is delivered exactly once, before anything else': without('deliver'),

  'a failure of a request reaches the app exactly once, before anything else':
    without('deliverFailure'),

  'only a new MFA token leaves an end': (model, event) =>
    event.type === 'edited'
      ? [{ ...model, shown: { ...model.shown, state: { status: 'idle' } } }]
      : transition(model, event),

  'every state but the ends has a way on': (model, event) => {
    const [next, ...effects] = transition(model, event);
    const isStuck = event.type === 'refused' && next.shown.state.status === 'failed';
    return [
      isStuck ? { ...next, shown: { ...next.shown, state: { status: 'submitting' } } } : next,
      ...effects,
    ];
  },

  'the lock is there while a request is under way, and no longer': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [event.type === 'replaced' ? { ...next, sending: null } : next, ...effects];
  },

  'a press during the hold sends nothing when a person caused it': (model, event) =>
    transition(event.type === 'pressed' ? { ...model, isHeld: false } : model, event),

  'what is shown holds no code': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [
      { ...next, shown: Object.assign({}, next.shown, { sending: next.sending }) },
      ...effects,
    ];
  },

  'off the screen no code stays in clear, but the one in flight': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [event.type === 'disconnected' ? { ...next, codes: model.codes } : next, ...effects];
  },
};

/** Faults that show only when the challenge leaves the screen. */
const offScreen = ['off the screen no code stays in clear, but the one in flight'];

describe('the model check', () => {
  it('has a fault for each invariant', () => {
    expect(Object.keys(faults)).toEqual(Object.keys(invariants));
  });

  it.each(Object.entries(faults))('finds a machine that breaks: %s', (name, faulty) => {
    const leaves = offScreen.includes(name) ? 'forgotten' : 'never';
    const { violations } = explore({ transition: faulty, leaves, until: name });
    expect(violations.get(name)?.length).toBeGreaterThan(0);
  });
});
