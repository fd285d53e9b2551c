import type { AccountRecord } from './accounts.js';

/** What the first login step hands over. Its names are the props of the step, to be spread there. */
export interface StartedLogin {
  /** The MFA token. */
  readonly secondFactorToken: string;
  /** When it ends. */
  readonly expiresAt: Date;
}

interface TokenRecord {
  readonly record: AccountRecord;
  readonly expiresAt: number;
  spent: boolean;
}

/** The MFA tokens that were handed out. A token dies of time or of a right code. */
export interface SecondFactorTokens {
  issue: (record: AccountRecord, now: number) => StartedLogin;
  /**
   * The account of a token, or the vendor code that refuses it. A spent token still leads to its
   * account where the code is a used one: whoever lost the answer hears of the code, not of the token.
   */
  find: (token: string, backupCode: string, now: number) => AccountRecord | 1103 | 1104;
  spend: (token: string) => void;
}

export function createSecondFactorTokens(
  newToken: () => string,
  lifetimeMs: number,
): SecondFactorTokens {
  const tokens = new Map<string, TokenRecord>();
  return {
    issue(record, now) {
      const secondFactorToken = newToken();
      const expiresAt = now + lifetimeMs;
      tokens.set(secondFactorToken, { record, expiresAt, spent: false });
      return { secondFactorToken, expiresAt: new Date(expiresAt) };
    },
    find(token, backupCode, now) {
      const found = tokens.get(token);
      if (!found || (found.spent && !found.record.usedCodes.has(backupCode))) return 1103;
      return now < found.expiresAt ? found.record : 1104;
    },
    spend(token) {
      const found = tokens.get(token);
      if (found) found.spent = true;
    },
  };
}
