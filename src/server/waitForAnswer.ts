import { noAnswer } from '../failure/failure.js';
import type { Answer } from './answer.js';
import { type Attempt, failAttempt } from './attempt.js';
import { finishSignIn } from './finishSignIn.js';
import { pause, valueWithin } from './withTimeout.js';

/** How long to wait between two reads of the store. The first is short: LoginRadius is often fast. */
const firstPollMs = 50;
const longestPollMs = 250;
/** How long an attempt waits for another one in its process before it reads the store as well. */
const sharedPollMs = 1_000;

/**
 * Waits for the answer of the attempt that claimed the code, and never calls LoginRadius. If the claim
 * expires without an answer, the result is `outcome_unknown`: the code may be spent.
 *
 * @param shared The answer of that attempt when it runs in this process. This function reads the store
 *   anyway: the platform stops a Worker whose client has left, and its promise never settles.
 */
export async function waitForAnswer(attempt: Attempt, shared?: Promise<Answer>): Promise<Answer> {
  const endsAt = performance.now() + attempt.claimMs;
  let delayMs = shared ? sharedPollMs : 0;
  while (performance.now() < endsAt) {
    const sharedAnswer = await (shared ? valueWithin(shared, delayMs) : pause(delayMs));
    const answer = sharedAnswer ?? (await lookUp(attempt));
    if (answer === 'none' && !shared) break;
    if (typeof answer === 'object') return answer;
    delayMs = Math.min(Math.max(delayMs * 1.5, firstPollMs), longestPollMs);
  }
  return failAttempt(attempt, { kind: 'outcome_unknown', cause: 'network', ...noAnswer });
}

/** Returns the finished answer, or `none` when the claim has expired or the store has failed. */
async function lookUp(attempt: Attempt): Promise<Answer | 'none' | 'not_yet'> {
  const entry = await attempt.store.read();
  switch (entry?.type) {
    case undefined:
      return 'none';
    case 'pending':
      return 'not_yet';
    case 'answered':
      return entry.answer;
    case 'accepted':
      return (await attempt.store.lease()) ? takeOver(attempt) : 'not_yet';
    default:
      return entry satisfies never;
  }
}

/** Calls the callback for a process that died or failed in it. */
async function takeOver(attempt: Attempt): Promise<Answer | 'not_yet'> {
  // Reads again, because the other process may have finished just before its lease became free.
  const entry = await attempt.store.read();
  if (entry?.type === 'accepted') return finishSignIn(attempt, entry.accepted);
  void attempt.store.releaseLease();
  return entry?.type === 'answered' ? entry.answer : 'not_yet';
}
