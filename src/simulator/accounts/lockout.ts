import type { AccountRecord, Lock, LockoutAction } from './accounts.js';
import {
  type AnswerContext,
  formatLoginRadiusDate,
  type SimulatedAnswer,
} from '../answers/answers.js';
import { defaultSuspensionMs, loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/** When wrong codes lock an account, and how. */
export interface LockoutRule {
  /** How many wrong codes lock the account. The response to the last one already reports the lock. */
  readonly threshold: number;
  /** The response is 1198 (`'suspend'`), 1132 (`'captcha'`), 1148 (`'security_question'`), 991 (`'block'`). */
  readonly action: LockoutAction;
  /**
   * How long `'suspend'` lasts, in milliseconds. Every other lock lasts until `reset()`.
   * @default 900000
   */
  readonly suspensionMs?: number | undefined;
}

const lockCodes: Readonly<Record<LockoutAction, number>> = {
  suspend: 1198,
  captcha: 1132,
  security_question: 1148,
  block: 991,
};

/** Removes a suspension that has ended. */
export function endLockInTime(record: AccountRecord, now: number): void {
  if (!record.lock?.until || now < record.lock.until.getTime()) return;
  record.lock = null;
  record.failedAttempts = 0;
}

/** Counts a wrong code. Returns the lock when this code reaches the threshold. */
export function countFailedAttempt(
  record: AccountRecord,
  rule: LockoutRule | null,
  now: number,
): Lock | null {
  record.failedAttempts += 1;
  if (!rule || record.failedAttempts < rule.threshold) return null;
  const suspensionMs = rule.suspensionMs ?? defaultSuspensionMs;
  record.lock = {
    action: rule.action,
    until: rule.action === 'suspend' ? new Date(now + suspensionMs) : null,
  };
  return record.lock;
}

export function lockAnswer(lock: Lock, context: AnswerContext): SimulatedAnswer {
  return loginRadiusErrorAnswer(lockCodes[lock.action], context, {
    data: lock.until && { LoginLockedTimeout: formatLoginRadiusDate(lock.until.getTime()) },
  });
}
