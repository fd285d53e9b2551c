import type { ChallengeAction } from './challengeAction.js';
import type { ChallengeOptions } from './challengeOptions.js';

/** Which handler of the host stands behind which way out. */
export const actionHandlers = {
  use_another_method: 'onUseAnotherMethod',
  lost_codes: 'onLostCodes',
  start_over: 'onStartOver',
  continue: 'onActionRequired',
} as const satisfies { readonly [Way in ChallengeAction]: keyof ChallengeOptions };
