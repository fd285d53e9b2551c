import type { AccountRecord, AccountState } from './accounts.js';
import { endLockInTime } from './lockout.js';

export function describeAccount(record: AccountRecord, now: number): AccountState {
  endLockInTime(record, now);
  const { account, usedCodes, failedAttempts, lock } = record;
  return {
    email: account.email,
    userName: account.userName ?? null,
    password: account.password,
    backupCodes: account.backupCodes.map((code) => ({ code, used: usedCodes.has(code) })),
    failedAttempts,
    lock,
  };
}
