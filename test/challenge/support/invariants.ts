import { availableActions } from '../../../src/challenge/challengeAction.js';
import type { Effect, MachineEvent } from '../../../src/challenge/machine/events.js';
import type { Model } from '../../../src/challenge/machine/model.js';
import type { Ghost } from './explore.js';

/** One event with the model before and after it, and its effects. */
export interface Step {
  readonly before: Model;
  readonly event: MachineEvent;
  readonly after: Model;
  readonly effects: readonly Effect[];
  readonly ghostBefore: Ghost;
  readonly ghost: Ghost;
}

const sendOf = ({ effects }: Step) => effects.find((effect) => effect.type === 'send');

/** What must hold in every step of the machine. faults.test.ts makes each of them fail. */
export const invariants: { readonly [name: string]: (step: Step) => boolean } = {
  'at most one request is under way': ({ ghost }) => ghost.underWay.length <= 1,

  'the machine sends only after a press and a check of the field': (step) =>
    !sendOf(step) || (step.event.type === 'submitted' && step.ghostBefore.pressed !== null),

  'the machine never sends a code again that was refused under this MFA token': (step) => {
    const send = sendOf(step);
    return !send || !step.ghostBefore.refused.includes(send.code);
  },

  'the machine sends only under the MFA token that the person saw': (step) =>
    !sendOf(step) ||
    (step.event.type === 'submitted' && step.event.session === step.after.shown.session),

  'no failure says "not used" about a code in doubt': ({
    before,
    after,
    event,
    ghost,
    ghostBefore,
  }) => {
    const { state } = after.shown;
    if (state === before.shown.state || !('codeFate' in state) || state.codeFate !== 'not_used')
      return true;
    const code =
      event.type === 'submitted' && event.check.ok
        ? event.check.code
        : event.type === 'refused'
          ? ghostBefore.underWay[0]?.code
          : undefined;
    return code === undefined || !ghost.doubtful.includes(code);
  },

  'an end after a lost response says that a code may have been used': ({
    before,
    after,
    ghost,
    event,
  }) => {
    const { state } = after.shown;
    const isNewEnd =
      state.status === 'ended' && before.shown.state.status !== 'ended' && event.type === 'refused';
    if (!isNewEnd || state.failure.kind === 'action_required' || !ghost.doubtful.length)
      return true;
    return state.codeFate === 'may_be_used' || state.codeFate === 'earlier_may_be_used';
  },

  'the first effect delivers a success, exactly once': ({ event, effects, ghost }) =>
    event.type === 'accepted'
      ? effects[0]?.type === 'deliver' && ghost.delivered === 'once'
      : !effects.some(({ type }) => type === 'deliver'),

  'the first effect delivers the failure of a request, exactly once': ({ event, effects }) =>
    event.type !== 'refused' ||
    (effects[0]?.type === 'deliverFailure' &&
      effects.filter(({ type }) => type === 'deliverFailure').length === 1),

  'only a new MFA token leads out of an end': ({ before, after, event }) =>
    !['ended', 'succeeded'].includes(before.shown.state.status) ||
    event.type === 'replaced' ||
    after.shown.state.status === before.shown.state.status,

  'every state except an end offers an action or waits for an event': ({ after }) => {
    const { shown, isChecking, sending } = after;
    const { status } = shown.state;
    if (status === 'ended' || status === 'succeeded') return true;
    if (status === 'submitting') return sending !== null;
    const waitsForSomething = isChecking || shown.isSending || Boolean(shown.retryInSeconds);
    return waitsForSomething
      ? !shown.isSending || sending !== null
      : availableActions(shown.state).length > 0;
  },

  'the sending lock is held exactly while a request is under way': ({ after, ghost }) =>
    (after.sending !== null) === ghost.underWay.length > 0 &&
    after.shown.isSending === (after.sending !== null),

  'a press by a person has no effect during the hold': ({ before, event, effects }) =>
    !(event.type === 'pressed' && event.isGesture && before.isHeld) || effects.length === 0,

  'the snapshot contains no code': ({ after }) =>
    !/AAAAAAAA|BBBBBBBB/.test(JSON.stringify(after.shown)),

  'an unmounted challenge keeps no code in clear except the one in flight': ({ after }) =>
    after.isConnected || Object.keys(after.codes.byCode).length === 0,
};
