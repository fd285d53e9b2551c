import type { RequiredAction } from '../../failure/failure.js';
import type { LoginRadiusProfile } from '../../loginradius/loginRadiusTypes.js';

/** Another second factor of an account. The first login response names it beside the MFA token. */
export type SecondFactorMethod = 'authenticator' | 'sms' | 'email' | 'security_question';

/** What unlocks an account: time, a CAPTCHA, a security question, or nothing (`'block'`). */
export type LockoutAction = 'suspend' | 'captcha' | 'security_question' | 'block';

/** A lock of a simulated account. */
export interface Lock {
  readonly action: LockoutAction;
  /** When the lock ends. `null` when it does not end by itself. */
  readonly until: Date | null;
}

/** An account to sign in with. */
export interface SimulatedAccount {
  /** Compared in any letter case. */
  readonly email: string;
  /** A second name to sign in with. Without it, only the e-mail address works. */
  readonly userName?: string | undefined;
  readonly password: string;
  /** Fields that replace those of LoginRadius's example Profile, besides user name and e-mail. */
  readonly profile?: LoginRadiusProfile | undefined;
  /**
   * The codes. Each works once, and letter case counts. With `[]`, every code is refused with 1128:
   * the account has no backup codes.
   */
  readonly backupCodes: readonly string[];
  /** @default ['authenticator', 'sms'] */
  readonly otherMethods?: readonly SecondFactorMethod[] | undefined;
  /**
   * The LoginRadius error code that refuses every backup code of this account, as if the account had
   * changed since the first login step. Examples: 1130 (login disabled), 1097 (MFA off), 1338 (too many
   * sessions), 1206 (IP address refused). No code is spent. Without it, codes are accepted.
   */
  readonly refusedWith?: number | undefined;
  /** The action that the response to a right code requires (1194, 1226). The code is spent. */
  readonly requiredAction?: RequiredAction | undefined;
}

/** A snapshot of an account. */
export interface AccountState {
  readonly email: string;
  readonly userName: string | null;
  readonly password: string;
  readonly backupCodes: readonly { readonly code: string; readonly used: boolean }[];
  /** Wrong codes since the last right code, or since the last suspension ended. */
  readonly failedAttempts: number;
  /** `null` when the account is not locked. */
  readonly lock: Lock | null;
}

/** The simulator's mutable record of an account. */
export interface AccountRecord {
  readonly account: SimulatedAccount;
  readonly usedCodes: Set<string>;
  failedAttempts: number;
  lock: Lock | null;
}

export function createAccountRecord(account: SimulatedAccount): AccountRecord {
  return { account, usedCodes: new Set(), failedAttempts: 0, lock: null };
}

/** Finds an account by its e-mail address, in any letter case. */
export function findByEmail(
  records: readonly AccountRecord[],
  email: string,
): AccountRecord | undefined {
  return records.find((record) => record.account.email.toLowerCase() === email.toLowerCase());
}
