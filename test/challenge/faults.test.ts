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

/** For each invariant a machine with one small fault that breaks it. */
const faults: { readonly [Name in keyof typeof invariants]: Faulty } = {
  'at most one request is under way': (model, event) =>
    event.type === 'pressed' && model.sending
      ? [{ ...model, isChecking: true }, { type: 'check' }]
      : transition(model, event),

  'the machine sends only after a press and a check of the field': (model, event) =>
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

  'the machine never sends a code again that was refused under this MFA token': (model, event) =>
    transition({ ...model, codes: { ...model.codes, byCode: {} } }, event),

  'the machine sends only under the MFA token that the person saw': (model, event) =>
    event.type === 'submitted'
      ? transition({ ...model, isChecking: true }, { ...event, session: model.shown.session })
      : transition(model, event),

  'no failure says "not used" about a code in doubt': (model, event) =>
    transition({ ...model, codes: { byCode: {}, hasForgottenDoubt: false } }, event),

  'an end after a lost response says that a code may have been used': (model, event) =>
    transition({ ...model, codes: { byCode: {}, hasForgottenDoubt: false } }, event),

  'the first effect delivers a success, exactly once': without('deliver'),

  'the first effect delivers the failure of a request, exactly once': without('deliverFailure'),

  'only a new MFA token leads out of an end': (model, event) =>
    event.type === 'edited'
      ? [{ ...model, shown: { ...model.shown, state: { status: 'idle' } } }]
      : transition(model, event),

  'every state except an end offers an action or waits for an event': (model, event) => {
    const [next, ...effects] = transition(model, event);
    const isStuck = event.type === 'refused' && next.shown.state.status === 'failed';
    return [
      isStuck ? { ...next, shown: { ...next.shown, state: { status: 'submitting' } } } : next,
      ...effects,
    ];
  },

  'the sending lock is held exactly while a request is under way': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [event.type === 'replaced' ? { ...next, sending: null } : next, ...effects];
  },

  'a press by a person has no effect during the hold': (model, event) =>
    transition(event.type === 'pressed' ? { ...model, isHeld: false } : model, event),

  'the snapshot contains no code': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [
      { ...next, shown: Object.assign({}, next.shown, { sending: next.sending }) },
      ...effects,
    ];
  },

  'an unmounted challenge keeps no code in clear except the one in flight': (model, event) => {
    const [next, ...effects] = transition(model, event);
    return [event.type === 'disconnected' ? { ...next, codes: model.codes } : next, ...effects];
  },
};

/** Faults that show only when the challenge unmounts. */
const offScreen = ['an unmounted challenge keeps no code in clear except the one in flight'];

describe('the model check', () => {
  it('has a fault for each invariant', () => {
    expect(Object.keys(faults)).toEqual(Object.keys(invariants));
  });

  it.each(Object.entries(faults))(
    'finds a machine that breaks the invariant: %s',
    (name, faulty) => {
      const leaves = offScreen.includes(name) ? 'forgotten' : 'never';
      const { violations } = explore({ transition: faulty, leaves, until: name });
      expect(violations.get(name)?.length).toBeGreaterThan(0);
    },
  );
});
