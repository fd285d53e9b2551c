import { BackupCodeError } from '../failure/BackupCodeError.js';
import { type BackupCodeFailure, noAnswer } from '../failure/failure.js';
import { getTimeoutMs } from '../loginradius/endpoint.js';
import { type Answer, failureAnswer, integrationAnswer, serverErrorAnswer } from './answer.js';
import { createAttemptStore } from './attemptStore.js';
import type { ChallengeCookie, OpenedChallenge } from './challengeCookie.js';
import type { RefusalReason, ReportFailure } from './handlerFailure.js';
import type { BackupCodeHandlerOptions } from './handlerOptions.js';
import type { InFlight } from './inFlight.js';
import { readVerifyRequest } from './readVerifyRequest.js';
import { signInOnce } from './signInOnce.js';
import { waitForAnswer } from './waitForAnswer.js';

/** The parts of one handler that all its requests share. */
export interface HandlerTools {
  readonly options: BackupCodeHandlerOptions;
  readonly cookie: ChallengeCookie;
  readonly inFlight: InFlight;
}

/** Answers one request: checks it, opens its cookie, and sends each code once per MFA token. */
export async function answerRequest(
  { options, cookie, inFlight }: HandlerTools,
  request: Request,
  report: ReportFailure,
): Promise<Answer> {
  const refuse = (reason: RefusalReason, failure: BackupCodeFailure, answer: Answer): Answer => {
    const error = new BackupCodeError(failure, reason);
    report({ type: 'refused', reason, status: answer.status, error });
    return answer;
  };
  const wanted = await readVerifyRequest(request, options.allowedOrigins);
  if (typeof wanted === 'string') {
    return refuse(wanted, { kind: 'configuration', ...noAnswer }, integrationAnswer(wanted));
  }
  const opened = await cookie.open(request.headers.get('Cookie'));
  if (
    typeof opened === 'string' ||
    !isSameText(opened.challenge.challengeKey, wanted.challengeKey)
  ) {
    const reason = typeof opened === 'string' ? opened : 'challenge_replaced';
    const failure = { kind: 'session_expired', ...noAnswer } as const;
    const headers = reason === 'cookie_unusable' ? { 'Set-Cookie': cookie.clear } : undefined;
    return refuse(reason, failure, failureAnswer(failure, { headers }));
  }
  const { code, attemptId } = wanted;
  const { secondFactorToken } = opened.challenge;
  const key = await replayKey(opened, code);
  const ownKey = attemptId === undefined ? null : await replayKey(opened, code, attemptId);
  const keys = { key, ownKey };
  const store = createAttemptStore(options.replayStore, opened.keys.store, keys, report);
  const claimMs = claimMsOf(options);
  const attempt = { options, request, report, code, secondFactorToken, store, claimMs };

  const shared = inFlight.find(key);
  if (shared) return waitForAnswer(attempt, shared);
  const answer = signInOnce(attempt).catch((error: unknown) => {
    report({ type: 'unexpected', error });
    return serverErrorAnswer();
  });
  inFlight.add(key, answer);
  return answer;
}

/** How long a claim lasts: the call's own time-out, plus the time to store the answer. */
export function claimMsOf({ endpoint }: BackupCodeHandlerOptions): number {
  return getTimeoutMs(endpoint) + 5_000;
}

/** Derives one key from an MFA token and texts. Without the secret, the key reveals none of them. */
async function replayKey(
  { challenge, keys }: OpenedChallenge,
  ...texts: readonly string[]
): Promise<string> {
  const signature = await keys.sign(JSON.stringify([challenge.secondFactorToken, ...texts]));
  return `backup-code:${signature}`;
}

/** Compares two texts in a time that does not depend on how much of them is equal. */
function isSameText(expected: string, actual: string): boolean {
  let difference = expected.length ^ actual.length;
  for (let index = 0; index < expected.length; index += 1) {
    difference |= expected.charCodeAt(index) ^ actual.charCodeAt(index);
  }
  return difference === 0;
}
