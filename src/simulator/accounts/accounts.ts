import type { RequiredAction } from '../../failure/failure.js';
import type { LoginRadiusProfile } from '../../loginradius/loginRadiusTypes.js';

/** Another second factor that an account has set up, told beside the MFA token. */
export type SecondFactorMethod = 'authenticator' | 'sms' | 'email' | 'security_question';

/** How a tenant locks an account: for a while, until a CAPTCHA or a security question, or for good. */
export type LockoutAction = 'suspend' | 'captcha' | 'security_question' | 'block';

export interface Lock {
  readonly action: LockoutAction;
  /** When it ends; `null` when time alone does not end it. */
  readonly until: Date | null;
}

/** A made-up person who can sign in. */
export interface SimulatedAccount {
  /** Compared without regard to letter case. */
  readonly email: string;
  /** Another name to sign in with. Left out: the e-mail address only. */
  readonly userName?: string;
  readonly password: string;
  /** Fields of the Profile that differ from the vendor's example. User name and e-mail always do. */
  readonly profile?: LoginRadiusProfile;
  /**
   * The codes, each of which works once; letter case counts. `[]` is an account that has no
   * backup codes, whose calls are refused with 1128.
   */
  readonly backupCodes: readonly string[];
  /** @default ['authenticator', 'sms'] */
  readonly otherMethods?: readonly SecondFactorMethod[];
  /**
   * The vendor code with which every backup code of this account is refused, none spent, as if the
   * account had changed since the first login step: 1130 (login disabled), 1097 (MFA off), 1338 (too
   * many sessions), 1206 (IP refused), … Left out: not refused.
   */
  readonly refusedWith?: number;
  /** A step that the vendor asks for after a right code, which is then spent (1194, 1226). */
  readonly requiredAction?: RequiredAction;
}

/** An account as it stands: a copy, which does not change any more. */
export interface AccountState {
  readonly email: string;
  readonly userName: string | null;
  readonly password: string;
  readonly backupCodes: readonly { readonly code: string; readonly used: boolean }[];
  /** Wrong codes since the last right one, or since the last suspension ended. */
  readonly failedAttempts: number;
  /** `null` when the account is not locked. */
  readonly lock: Lock | null;
}

/** What the simulator keeps of an account. */
export interface AccountRecord {
  readonly account: SimulatedAccount;
  readonly usedCodes: Set<string>;
  failedAttempts: number;
  lock: Lock | null;
}

export function createAccountRecord(account: SimulatedAccount): AccountRecord {
  return { account, usedCodes: new Set(), failedAttempts: 0, lock: null };
}

/** The account with this e-mail address, in any letter case. */
export function findByEmail(
  records: readonly AccountRecord[],
  email: string,
): AccountRecord | undefined {
  return records.find((record) => record.account.email.toLowerCase() === email.toLowerCase());
}
