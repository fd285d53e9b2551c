import { getFailurePlacement } from '../../failure/failurePlacement.js';
import { availableActions } from '../challengeAction.js';
import { decideCodeFate, forgetCodes, keepDoubt } from './codes.js';
import type { EventOf, MachineEvent, Transition } from './events.js';
import { initialModel, type Model } from './model.js';
import { accept, refuse } from './settle.js';
import { isFinal, show } from './show.js';
import { press, submit } from './submit.js';

/** What each event does. An event without a meaning leaves the model as it is. */
const transitions: {
  readonly [Type in MachineEvent['type']]: (model: Model, event: EventOf<Type>) => Transition;
} = {
  connected: (model) => [{ ...model, isConnected: true }],
  disconnected: disconnect,
  replaced: replace,
  pressed: press,
  submitted: submit,
  unchecked: (model, { session }) => [
    session === model.shown.session ? { ...model, isChecking: false } : model,
  ],
  accepted: accept,
  refused: refuse,
  edited: edit,
  blurred: describeInput,
  holdEnded: (model) => [{ ...model, isHeld: false }],
  waited: countWait,
  clock: watchClock,
  focusMissed: (model) => [show(model, {}, 'failure')],
  stalled: stall,
  acted: act,
};

/**
 * Decides everything: what an event changes, and what the runner then does. Pure: the same model and
 * event always give the same result.
 */
export function transition(model: Model, event: MachineEvent): Transition {
  // SAFETY: the table has, under each type, what takes an event of that type.
  return (transitions[event.type] as (model: Model, event: MachineEvent) => Transition)(
    model,
    event,
  );
}

/** Off the screen, nothing is sent and no code is kept in clear. A code in flight may be spent. */
function disconnect(model: Model): Transition {
  const { codes, sending } = model;
  const byCode = sending ? { ...codes.byCode, [sending.code]: 'doubtful' as const } : codes.byCode;
  return [
    { ...model, isConnected: false, isChecking: false, isHeld: false, codes: forgetCodes(codes) },
    { type: 'remember', byCode },
    { type: 'emptyField' },
  ];
}

/** Starts afresh under another MFA token. A code in flight keeps the lock until its response is in. */
function replace(model: Model, { problem }: EventOf<'replaced'>): Transition {
  const { shown, isConnected, sending, codes } = model;
  const kept = keepDoubt(codes);
  const next = show(
    { ...initialModel(null), isConnected, sending, codes: kept },
    {
      session: shown.session + 1,
      announcement: shown.announcement,
      ...(problem && {
        state: {
          status: 'ended',
          failure: problem,
          codeFate: decideCodeFate(problem, kept, null),
        },
      }),
    },
    // The focus moves from an element that vanishes, which some screen readers follow in silence.
    isFinal(shown) && !problem ? 'started' : 'nothing',
  );
  return [
    next,
    { type: 'wait', waitMs: null },
    { type: 'emptyField' },
    { type: 'focus', target: problem ? 'end' : isFinal(shown) ? 'start' : 'next' },
  ];
}

function edit(model: Model): Transition {
  const { state } = model.shown;
  if (isFinal(model.shown) || state.status === 'submitting') return [model];
  const next = { ...model, isHeld: false };
  // The text is no longer the one that the error at the field is about. Alerts stay.
  return [hasFieldError(model) ? show(next, { state: { status: 'idle' } }, 'nothing') : next];
}

/** Changes what describes the input once the focus has left it: a change would be read out. */
function describeInput(model: Model): Transition {
  const inputDescription = hasFieldError(model) ? 'error' : 'description';
  return inputDescription === model.shown.inputDescription
    ? [model]
    : [show(model, { inputDescription })];
}

function hasFieldError({ shown: { state } }: Model): boolean {
  return state.status === 'failed' && getFailurePlacement(state.failure) === 'field';
}

function countWait(model: Model, { retryInSeconds }: EventOf<'waited'>): Transition {
  return retryInSeconds === model.shown.retryInSeconds
    ? [model]
    : [show(model, { retryInSeconds }, retryInSeconds ? undefined : 'wait_over')];
}

/** This device's clock warns. Only the server ends: its clock may be another, and to ask costs no code. */
function watchClock(model: Model, { expiresInSeconds }: EventOf<'clock'>): Transition {
  const { shown } = model;
  const isExpiring = expiresInSeconds <= 60;
  const isExpired = expiresInSeconds <= 0;
  const isSame = isExpiring === shown.isExpiring && isExpired === shown.isExpired;
  if (isSame || isFinal(shown)) return [model];
  const topic = isExpired ? 'expired' : isExpiring ? 'expiring' : 'nothing';
  return [show(model, { isExpiring, isExpired }, topic)];
}

function stall(model: Model): Transition {
  const { state } = model.shown;
  return state.status === 'succeeded' && !state.isStalled
    ? [show(model, { state: { ...state, isStalled: true } }, 'stalled')]
    : [model];
}

function act(model: Model, { action }: EventOf<'acted'>): Transition {
  if (!availableActions(model.shown.state).includes(action)) return [model];
  return [
    model,
    { type: 'report', facts: { type: 'action', action } },
    { type: 'runAction', action, requiredToken: model.requiredToken },
  ];
}
