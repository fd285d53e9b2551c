import type { Answer } from './answer.js';
import type { Attempt } from './attempt.js';
import { waitForAnswer } from './waitForAnswer.js';

/** How often a claim may be released between the attempt to claim it and the look at it. */
const mostClaims = 3;

/**
 * Claims the code for this attempt. Returns `null` if the attempt may send the code, also because the
 * store does not work. Otherwise returns the answer: the one that an earlier request of this attempt has
 * left, or the one of the attempt that holds the claim.
 */
export async function claimOrFindAnswer(attempt: Attempt): Promise<Answer | null> {
  const { store, claimMs } = attempt;
  for (let claims = 1; ; claims += 1) {
    if ((await store.claim(claimMs)) !== false) return findOwnAnswer(attempt);
    // No entry: the attempt that held the claim has just released it.
    if (claims === mostClaims || (await store.read()) !== null) return waitForAnswer(attempt);
  }
}

/** Returns the answer to an earlier request of this attempt, and releases the claim again. */
async function findOwnAnswer({ store }: Attempt): Promise<Answer | null> {
  const answer = await store.readOwn();
  if (answer) await store.releaseClaim();
  return answer;
}
