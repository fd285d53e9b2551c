import type { AccountRecord, Lock, LockoutAction } from './accounts.js';
import {
  type AnswerContext,
  formatLoginRadiusDate,
  type SimulatedAnswer,
} from '../answers/answers.js';
import { defaultSuspensionMs, loginRadiusErrorAnswer } from '../answers/loginRadiusErrorAnswer.js';

/** The tenant's rule against guessing. */
export interface LockoutRule {
  /** How many wrong codes lock the account. The last of them is answered with the lock already. */
  readonly threshold: number;
  /** Vendor codes 1198, 1132, 1148 and 991. */
  readonly action: LockoutAction;
  /**
   * How long `'suspend'` lasts, in milliseconds. The other locks last until `reset()`.
   * @default 900000
   */
  readonly suspensionMs?: number;
}

const lockCodes: Readonly<Record<LockoutAction, number>> = {
  suspend: 1198,
  captcha: 1132,
  security_question: 1148,
  block: 991,
};

/** Takes away a suspension whose time is up. */
export function endLockInTime(record: AccountRecord, now: number): void {
  if (!record.lock?.until || now < record.lock.until.getTime()) return;
  record.lock = null;
  record.failedAttempts = 0;
}

/** Counts a wrong code, and returns the lock when it was one too many. */
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
