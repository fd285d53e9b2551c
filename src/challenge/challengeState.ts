import type { BackupCodeFailure } from '../failure/failure.js';
import { getFailurePlacement } from '../failure/failurePlacement.js';

/** Where the step stands. `failed` can be tried again in this step; `ended` cannot. */
export type ChallengeState =
  | { readonly status: 'idle' }
  | { readonly status: 'submitting' }
  | { readonly status: 'failed'; readonly failure: BackupCodeFailure }
  | { readonly status: 'succeeded' }
  | { readonly status: 'ended'; readonly failure: BackupCodeFailure };

export type ChallengeStatus = ChallengeState['status'];

export type StateEvent =
  | { readonly type: 'edited' }
  | { readonly type: 'sent' }
  | { readonly type: 'accepted' }
  | { readonly type: 'failed'; readonly failure: BackupCodeFailure };

const idle: ChallengeState = { status: 'idle' };
const submitting: ChallengeState = { status: 'submitting' };

/** The step's machine. An event that means nothing in a state leaves that very state. */
export function nextState(state: ChallengeState, event: StateEvent): ChallengeState {
  if (state.status === 'succeeded' || state.status === 'ended') return state;
  if (event.type === 'edited') {
    // The text is no longer the one that the field's error speaks of. Notices stay.
    return state.status === 'failed' && getFailurePlacement(state.failure) === 'field'
      ? idle
      : state;
  }
  if (event.type === 'sent') return submitting;
  if (event.type === 'accepted') return { status: 'succeeded' };
  const { failure } = event;
  return { status: getFailurePlacement(failure) === 'end' ? 'ended' : 'failed', failure };
}
