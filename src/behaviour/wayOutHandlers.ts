import type { WayOut } from '../core/wayOut.js';
import type { ChallengeOptions } from './challengeOptions.js';

/** Which handler of the host stands behind which way out. */
export const wayOutHandlers = {
  use_another_method: 'onUseAnotherMethod',
  lost_codes: 'onLostCodes',
  start_over: 'onStartOver',
  continue: 'onActionRequired',
} as const satisfies { readonly [Way in WayOut]: keyof ChallengeOptions };
