import type { BackupCodeFailure, RequiredAction } from '../failure/failure.js';
import type { ChallengeOptions } from './challengeOptions.js';
import type { ChallengeState } from './machine/model.js';

/** What a person can do besides sending a code. Each needs a handler of the app. */
export type ChallengeAction =
  | 'continue'
  | 'start_over'
  | 'use_another_method'
  | 'lost_codes'
  | 'contact_support';

/** What the app needs for the step that LoginRadius requires before it issues tokens. */
export interface ActionRequired {
  readonly action: RequiredAction;
  /** `Data.access_token` or `Data.ConsentToken`; `null` when the response had none. A secret. */
  readonly token: string | null;
}

/** The handler behind each action. */
export const actionHandlers = {
  use_another_method: 'onUseAnotherMethod',
  lost_codes: 'onLostCodes',
  start_over: 'onStartOver',
  contact_support: 'onContactSupport',
  continue: 'onActionRequired',
} as const satisfies { readonly [Action in ChallengeAction]: keyof ChallengeOptions };

/** The actions that make sense now; after the end, the main one first. */
export function availableActions(state: ChallengeState): readonly ChallengeAction[] {
  switch (state.status) {
    case 'succeeded':
      return state.isStalled ? ['start_over'] : [];
    case 'ended':
      return actionsAfter(state.failure);
    default:
      return ['use_another_method', 'lost_codes', 'start_over'];
  }
}

function actionsAfter(failure: BackupCodeFailure): readonly ChallengeAction[] {
  switch (failure.kind) {
    case 'action_required':
      return ['continue'];
    case 'locked':
      return failure.reason === 'blocked' ? ['contact_support', 'start_over'] : ['start_over'];
    case 'session_expired':
      return ['start_over'];
    case 'account_unavailable':
      return ['contact_support', 'start_over'];
    default:
      return ['use_another_method', 'contact_support', 'start_over'];
  }
}
