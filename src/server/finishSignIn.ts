import { type Answer, serverErrorAnswer, successAnswer } from './answer.js';
import { type Attempt, failAttempt } from './attempt.js';
import type { Accepted } from './callLoginRadius.js';
import { withTimeout } from './withTimeout.js';

/** How long a callback of the app may take. */
const callbackTimeoutMs = 10_000;

/**
 * Calls the app's callback for an accepted code, and stores the answer. If the callback fails, the
 * store still has LoginRadius's response for the next press. The attempt must hold the lease.
 */
export async function finishSignIn(attempt: Attempt, accepted: Accepted): Promise<Answer> {
  const { report, store } = attempt;
  const stopHolding = store.holdLease();
  try {
    const answer = await withTimeout(() => callApp(attempt, accepted), callbackTimeoutMs);
    await store.keep({ type: 'answered', answer, isAccepted: true });
    return answer;
  } catch (error) {
    const callback = 'tokens' in accepted ? 'onSignedIn' : 'onActionRequired';
    report({ type: 'callback', callback, error });
    return serverErrorAnswer();
  } finally {
    stopHolding();
    // Does not wait: a lease that is not released expires anyway.
    void store.releaseLease();
  }
}

async function callApp(attempt: Attempt, accepted: Accepted): Promise<Answer> {
  const { options, request } = attempt;
  if ('tokens' in accepted) {
    const { result, headers } = await options.onSignedIn(accepted, request);
    return successAnswer(result, headers);
  }
  const { failure, token } = accepted;
  const { action } = failure;
  const response = await options.onActionRequired?.({ action, token }, request);
  return failAttempt(attempt, failure, response?.headers);
}
