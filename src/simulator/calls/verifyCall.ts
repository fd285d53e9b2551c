import type { AccountRecord } from '../accounts/accounts.js';
import type { AnswerContext, SimulatedAnswer } from '../answers/answers.js';
import {
  countFailedAttempt,
  endLockInTime,
  lockAnswer,
  type LockoutRule,
} from '../accounts/lockout.js';
import { readVerifyCall } from './readVerifyCall.js';
import type { ReceivedRequest } from './receivedRequest.js';
import type { SimulatorSettings } from '../simulatorOptions.js';
import type { SimulatorState } from '../simulatorState.js';
import { successAnswer } from '../answers/successAnswer.js';
import { loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/** The response to a call, and whether the call spent a backup code. */
export interface HandledCall {
  readonly answer: SimulatedAnswer;
  readonly codeSpent: boolean;
}

/** Handles "Verify Backup Code with MFA Token". A right code is spent together with its MFA token. */
export function verifyCall(
  request: ReceivedRequest,
  settings: SimulatorSettings,
  state: SimulatorState,
  context: AnswerContext,
): HandledCall {
  const call = readVerifyCall(request, settings);
  if ('code' in call) return refused(loginRadiusErrorAnswer(call.code, context, call));

  const record = state.tokens.find(call.secondFactorToken, call.backupCode, context.now);
  if (typeof record === 'number') return refused(loginRadiusErrorAnswer(record, context));

  const refusal = refuseCode(record, call.backupCode, settings.lockout, context);
  if (refusal) return refused(refusal);

  record.usedCodes.add(call.backupCode);
  record.failedAttempts = 0;
  state.tokens.spend(call.secondFactorToken);
  return { answer: acceptedAnswer(record, context), codeSpent: true };
}

function refuseCode(
  record: AccountRecord,
  code: string,
  rule: LockoutRule | null,
  context: AnswerContext,
): SimulatedAnswer | null {
  const { account, usedCodes } = record;
  endLockInTime(record, context.now);
  if (record.lock) return lockAnswer(record.lock, context);
  if (account.refusedWith) return loginRadiusErrorAnswer(account.refusedWith, context);
  if (account.backupCodes.length === 0) return loginRadiusErrorAnswer(1128, context);
  if (account.backupCodes.includes(code) && !usedCodes.has(code)) return null;
  const lock = countFailedAttempt(record, rule, context.now);
  return lock ? lockAnswer(lock, context) : loginRadiusErrorAnswer(1129, context);
}

function acceptedAnswer({ account }: AccountRecord, context: AnswerContext): SimulatedAnswer {
  switch (account.requiredAction) {
    case 'privacy_policy':
      return loginRadiusErrorAnswer(1194, context);
    case 'consent':
      return loginRadiusErrorAnswer(1226, context);
    case undefined:
      return successAnswer(account, context);
    default:
      return account.requiredAction satisfies never;
  }
}

function refused(answer: SimulatedAnswer): HandledCall {
  return { answer, codeSpent: false };
}
