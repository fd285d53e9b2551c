import type { ChallengeState } from '../core/challengeState.js';

export interface StateAttributes {
  /** `idle`, `submitting`, `failed`, `succeeded` or `ended`. */
  readonly 'data-status': ChallengeState['status'];
  /** The kind of failure, where there is one. */
  readonly 'data-failure'?: string | undefined;
}

/** The state as attributes, the same on every part. No value of the input is ever among them. */
export function stateAttributes(state: ChallengeState): StateAttributes {
  return {
    'data-status': state.status,
    'data-failure': 'failure' in state ? state.failure.kind : undefined,
  };
}
