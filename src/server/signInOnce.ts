import { BackupCodeError } from '../failure/BackupCodeError.js';
import type { Answer } from './answer.js';
import { type Attempt, failAttempt } from './attempt.js';
import { type Accepted, callLoginRadius } from './callLoginRadius.js';
import { claimOrFindAnswer } from './claimOrFindAnswer.js';
import { finishSignIn } from './finishSignIn.js';
import { readClientIp } from './readClientIp.js';
import { waitForAnswer } from './waitForAnswer.js';

/**
 * Answers one attempt. Calls LoginRadius if no other attempt has claimed the same code; otherwise
 * returns that attempt's answer. Also calls LoginRadius if the store does not work.
 */
export async function signInOnce(attempt: Attempt): Promise<Answer> {
  const found = await claimOrFindAnswer(attempt);
  if (found) return found;
  const accepted = await call(attempt);
  return accepted instanceof BackupCodeError
    ? keepFailure(attempt, accepted)
    : keepAccepted(attempt, accepted);
}

async function call(attempt: Attempt): Promise<Accepted | BackupCodeError> {
  const { options, code, secondFactorToken } = attempt;
  const { apiKey, endpoint } = options;
  const clientIp = readClientIp(attempt);
  try {
    return await callLoginRadius({ apiKey, secondFactorToken, code, endpoint, clientIp });
  } catch (error) {
    if (error instanceof BackupCodeError) return error;
    throw error;
  }
}

/** Stores the login before the app's callback runs, so that no crash can lose it. */
async function keepAccepted(attempt: Attempt, accepted: Accepted): Promise<Answer> {
  const [isLeased] = await Promise.all([
    attempt.store.lease(),
    attempt.store.keep({ type: 'accepted', accepted }),
  ]);
  // Another attempt has found the login in the meantime, and calls the callback.
  return isLeased === false ? waitForAnswer(attempt) : finishSignIn(attempt, accepted);
}

async function keepFailure(attempt: Attempt, { failure }: BackupCodeError): Promise<Answer> {
  // Never overwrites a success. This claim may have expired, and another attempt may have signed in.
  const entry = await attempt.store.read();
  const isIn = entry?.type === 'accepted' || (entry?.type === 'answered' && entry.isAccepted);
  if (isIn) return waitForAnswer(attempt);
  const answer = failAttempt(attempt, failure);
  // Another press cannot make a wrong code right. It can get another answer to every other failure.
  await (failure.kind === 'invalid_code'
    ? attempt.store.keep({ type: 'answered', answer, isAccepted: false })
    : attempt.store.keepForAttempt(answer));
  return answer;
}
