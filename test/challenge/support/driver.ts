import type { Effect, Login, MachineEvent } from '../../../src/challenge/machine/events.js';
import { initialModel, type Model } from '../../../src/challenge/machine/model.js';
import { transition } from '../../../src/challenge/machine/transition.js';
import { BackupCodeError } from '../../../src/failure/BackupCodeError.js';
import type { BackupCodeFailure } from '../../../src/failure/failure.js';
import { failures } from './failures.js';

export const login: Login = ['the arguments of onSuccess'];

export const nothingRecalled = { knowledge: null, hasDoubt: false } as const;

/** A response that did not sign in. */
export function refused(
  failure: BackupCodeFailure,
  waitMs: number | null = null,
): Extract<MachineEvent, { type: 'refused' }> {
  return { type: 'refused', error: new BackupCodeError(failure), waitMs };
}

/** The machine as a test drives it: events in, the model and the effects out. */
export function drive(model: Model = initialModel(null)) {
  let effects: readonly Effect[] = [];
  const driver = {
    get model() {
      return model;
    },
    get shown() {
      return model.shown;
    },
    /** The effects of the last event. */
    get effects() {
      return effects;
    },
    effectTypes: () => effects.map(({ type }) => type),
    send(event: MachineEvent) {
      [model, ...effects] = transition(model, event);
      return driver;
    },
    connect: () => driver.send({ type: 'connected' }),
    press: (isGesture = false) =>
      driver.send({ type: 'pressed', session: model.shown.session, isGesture }),
    check: (code: string, changes: Partial<Extract<MachineEvent, { type: 'submitted' }>> = {}) =>
      driver.send({
        type: 'submitted',
        session: model.shown.session,
        check: { ok: true, code },
        isOnline: true,
        recalled: nothingRecalled,
        ...changes,
      }),
    /** A press, and the check of the field after it. */
    submit: (code: string, isGesture = false) => driver.press(isGesture).check(code),
    accept: () => driver.send({ type: 'accepted', login }),
    refuse: (failure: BackupCodeFailure, waitMs: number | null = null) =>
      driver.send(refused(failure, waitMs)),
    replace: () => driver.send({ type: 'replaced', problem: null }),
  };
  return driver;
}

/** A connected challenge. */
export const start = () => drive().connect();

export { failures };
