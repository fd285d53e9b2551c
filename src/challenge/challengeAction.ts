import type { ChallengeState } from './challengeState.js';
import type { BackupCodeFailureKind, RequiredAction } from '../failure/failure.js';

/** What a person can do other than send a code. Each needs a handler of the host. */
export type ChallengeAction = 'continue' | 'start_over' | 'use_another_method' | 'lost_codes';

/** What the host needs for the step that the server wants before it hands out tokens. */
export interface ActionRequired {
  readonly action: RequiredAction;
  /** `Data.access_token` or `Data.ConsentToken`; `null` when the server sent none. A secret. */
  readonly token: string | null;
}

const whileOpen: readonly ChallengeAction[] = ['use_another_method', 'lost_codes'];
const fromTheStart: readonly ChallengeAction[] = ['start_over'];
const elsewhere: readonly ChallengeAction[] = ['use_another_method', 'start_over'];

const afterTheEnd: { readonly [Kind in BackupCodeFailureKind]?: readonly ChallengeAction[] } = {
  action_required: ['continue'],
  no_backup_codes: elsewhere,
  mfa_unavailable: elsewhere,
  risk_blocked: elsewhere,
  configuration: elsewhere,
};

/** The ways out that make sense where the step stands, the main one first. */
export function availableActions(state: ChallengeState): readonly ChallengeAction[] {
  return state.status === 'ended' ? (afterTheEnd[state.failure.kind] ?? fromTheStart) : whileOpen;
}
