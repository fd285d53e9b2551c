import type { Step } from './invariants.js';

/**
 * Every kind of transition that changes the machine: the event, and the status before and after it.
 * The exploration finds exactly these. The test of the commits drives each of them through React.
 */
export const transitionKinds = {
  /** Changes what the challenge shows, so React commits. */
  seen: [
    'accepted: ended → ended',
    'accepted: idle → idle',
    'accepted: submitting → succeeded',
    'blurred: ended → ended',
    'blurred: failed → failed',
    'blurred: idle → idle',
    'blurred: submitting → submitting',
    'blurred: succeeded → succeeded',
    'clock: failed → failed',
    'clock: idle → idle',
    'clock: submitting → submitting',
    'edited: failed → idle',
    'focusMissed: ended → ended',
    'pressed: failed → failed',
    'pressed: idle → idle',
    'pressed: submitting → submitting',
    'refused: ended → ended',
    'refused: idle → idle',
    'refused: submitting → ended',
    'refused: submitting → failed',
    'replaced: ended → ended',
    'replaced: ended → idle',
    'replaced: failed → ended',
    'replaced: failed → idle',
    'replaced: idle → ended',
    'replaced: idle → idle',
    'replaced: submitting → ended',
    'replaced: submitting → idle',
    'replaced: succeeded → ended',
    'replaced: succeeded → idle',
    'stalled: succeeded → succeeded',
    'submitted: failed → failed',
    'submitted: failed → submitting',
    'submitted: idle → failed',
    'submitted: idle → submitting',
    'waited: ended → ended',
    'waited: failed → failed',
  ],
  /** Changes only what the machine knows, so React commits nothing. */
  unseen: [
    'connected: ended → ended',
    'connected: failed → failed',
    'connected: idle → idle',
    'connected: submitting → submitting',
    'connected: succeeded → succeeded',
    'disconnected: ended → ended',
    'disconnected: failed → failed',
    'disconnected: idle → idle',
    'disconnected: submitting → submitting',
    'disconnected: succeeded → succeeded',
    'edited: failed → failed',
    'holdEnded: ended → ended',
    'holdEnded: failed → failed',
    'holdEnded: submitting → submitting',
    'holdEnded: succeeded → succeeded',
    'pressed: failed → failed',
    'pressed: idle → idle',
    'unchecked: failed → failed',
    'unchecked: idle → idle',
  ],
} as const;

export type SeenKind = (typeof transitionKinds.seen)[number];
export type UnseenKind = (typeof transitionKinds.unseen)[number];

export function kindOf({ event, before, after }: Pick<Step, 'event' | 'before' | 'after'>): string {
  return `${event.type}: ${before.shown.state.status} → ${after.shown.state.status}`;
}
