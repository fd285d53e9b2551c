import { describe, expect, it } from 'vitest';
import type { MachineEvent } from '../../src/challenge/machine/events.js';
import { initialModel, type Model } from '../../src/challenge/machine/model.js';
import { transition } from '../../src/challenge/machine/transition.js';
import { failures, login, nothingRecalled, refused, start } from './support/driver.js';

const code = 'AD45XH56';

/** One event of each type. A missing one does not compile. */
const events: { readonly [Type in MachineEvent['type']]: Extract<MachineEvent, { type: Type }> } = {
  connected: { type: 'connected' },
  disconnected: { type: 'disconnected' },
  replaced: { type: 'replaced', problem: null },
  pressed: { type: 'pressed', session: 0, isGesture: true },
  submitted: {
    type: 'submitted',
    session: 0,
    check: { ok: true, code },
    isOnline: true,
    recalled: nothingRecalled,
  },
  unchecked: { type: 'unchecked', session: 0 },
  accepted: { type: 'accepted', login },
  refused: refused(failures.outcome_unknown),
  edited: { type: 'edited' },
  blurred: { type: 'blurred' },
  holdEnded: { type: 'holdEnded' },
  waited: { type: 'waited', retryInSeconds: 3 },
  clock: { type: 'clock', expiresInSeconds: 30 },
  focusMissed: { type: 'focusMissed' },
  stalled: { type: 'stalled' },
  acted: { type: 'acted', action: 'lost_codes' },
};

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !(value instanceof Error)) {
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  }
  return value;
}

const models: { readonly [name: string]: Model } = {
  'before the mount': initialModel(null),
  'while idle': start().model,
  'while the field is checked': start().press().model,
  'with a code in flight': start().submit(code).model,
  'after a lost response': start().submit(code).refuse(failures.outcome_unknown).model,
  'after a refusal': start().submit(code).refuse(failures.invalid_code).model,
  'at an end': start().submit(code).refuse(failures.locked).model,
  'after a success': start().submit(code).accept().model,
};

describe.each(Object.entries(models))('a transition %s', (_, model) => {
  it.each(Object.values(events))(
    'is pure for the event $type: same result twice, model unchanged',
    (event) => {
      const frozen = freeze(structuredClone(model));
      expect(transition(frozen, freeze(event))).toEqual(transition(frozen, event));
    },
  );
});

describe('a challenge before it begins', () => {
  it('shows only an idle field', () => {
    expect(initialModel(null).shown).toEqual({
      session: 0,
      state: { status: 'idle' },
      announcement: { topic: 'nothing', turn: 0, retryInSeconds: null },
      retryInSeconds: null,
      isExpiring: false,
      isExpired: false,
      isSending: false,
      inputDescription: 'description',
    });
  });
});

describe('an announcement', () => {
  it('alternates its turn, so that the same text is announced again', () => {
    const step = start();
    const turns = ['', '', '', ''].map(() => {
      step.press().check('', { check: { ok: false, problem: 'empty', length: 0 } });
      return step.shown.announcement.turn;
    });
    expect(turns).toEqual([1, 0, 1, 0]);
  });
});
