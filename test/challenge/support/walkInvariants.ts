import { canSend } from '../../../src/challenge/machine/show.js';
import type { Step } from './invariants.js';
import type { World } from './world.js';

/** Further invariants for random walks, which have more codes and times than the exploration. */
export const walkInvariants: {
  readonly [name: string]: (
    step: Step,
    world: Pick<World, 'isPending' | 'transition'>,
    codes: readonly string[],
  ) => boolean;
} = {
  'the snapshot contains none of the codes': ({ after }, _, codes) => {
    const text = JSON.stringify(after.shown);
    return !codes.some((code) => text.includes(code));
  },

  'canSend says whether a press starts a check': ({ after }, { transition }) => {
    if (!after.isConnected || after.isChecking) return true;
    const { session } = after.shown;
    const [, ...effects] = transition(after, { type: 'pressed', session, isGesture: false });
    return canSend(after.shown) === (effects[0]?.type === 'check');
  },

  'the machine blocks a code as refused only if LoginRadius refused it under this MFA token': ({
    event,
    before,
    after,
    ghostBefore,
  }) => {
    const { state } = after.shown;
    if (event.type !== 'submitted' || !event.check.ok || state === before.shown.state) return true;
    const isHeldBack =
      state.status === 'failed' &&
      state.failure.kind === 'invalid_format' &&
      state.failure.problem === 'already_refused';
    return !isHeldBack || ghostBefore.refused.includes(event.check.code);
  },

  'a new failure is announced or takes the focus': ({ before, after, effects }) => {
    const { state, announcement } = after.shown;
    if (state === before.shown.state || !('failure' in state)) return true;
    const isAnnounced =
      announcement !== before.shown.announcement && announcement.topic === 'failure';
    const takesFocus = effects.some(
      (effect) => effect.type === 'focus' && effect.target !== 'field',
    );
    return isAnnounced || takesFocus;
  },

  'each new announcement alternates its turn': ({ before, after }) => {
    const { announcement } = after.shown;
    return (
      announcement === before.shown.announcement ||
      announcement.turn !== before.shown.announcement.turn
    );
  },

  'a wait is a whole number of seconds, never negative': ({ after }) => {
    const { retryInSeconds } = after.shown;
    return retryInSeconds === null || (Number.isInteger(retryInSeconds) && retryInSeconds >= 0);
  },

  'everything that the machine waits for is pending': ({ after }, { isPending }) =>
    (!after.isChecking || isPending('check')) &&
    (!after.sending || isPending('response')) &&
    (!after.isHeld || after.shown.state.status !== 'failed' || isPending('hold')),
};
