import type { BackupCodeFailure } from '../../failure/failure.js';
import { getFailurePlacement } from '../../failure/failurePlacement.js';
import { decideCodeFate, keepDoubt } from './codes.js';
import type { Effect, Transition } from './events.js';
import type { Model } from './model.js';
import { show } from './show.js';

/**
 * Shows a failure. This is the one place that decides whether the challenge ends.
 *
 * @param code The code that was entered; `null` where it is none.
 * @param waitMs Milliseconds until the person can try again; `null` where nobody said.
 * @param effects What comes first: the outcome reaches the app before anything else happens.
 */
export function fail(
  model: Model,
  failure: BackupCodeFailure,
  code: string | null,
  waitMs: number | null,
  effects: readonly Effect[],
): Transition {
  const placement = getFailurePlacement(failure);
  const isEnd = placement === 'end';
  const codeFate = decideCodeFate(failure, model.codes, code);
  const retryInSeconds = waitMs === null ? null : Math.ceil(waitMs / 1000);
  // The focus announces an end, but not a wait, which would be announced again each second.
  const mustWait = failure.kind === 'locked' && failure.reason === 'temporary';
  const topic = !isEnd ? 'failure' : mustWait ? 'wait' : 'nothing';
  const next = show(
    model,
    {
      state: { status: isEnd ? 'ended' : 'failed', failure, codeFate },
      retryInSeconds,
      ...(placement === 'field' && { inputDescription: null }),
    },
    topic,
  );
  return [
    isEnd ? { ...next, codes: keepDoubt(next.codes) } : next,
    ...effects,
    { type: 'wait', waitMs },
    { type: 'focus', target: placement },
    ...(isEnd ? [{ type: 'emptyField' } as const] : []),
    ...(next.isHeld && !isEnd ? [{ type: 'hold' } as const] : []),
  ];
}
