import type { AccountRecord } from './accounts.js';

/** The result of the first login step. Its names are the challenge's props, so you can spread it. */
export interface StartedLogin {
  /** The MFA token. */
  readonly secondFactorToken: string;
  /** When the MFA token expires. */
  readonly expiresAt: Date;
}

interface TokenRecord {
  readonly record: AccountRecord;
  readonly expiresAt: number;
  spent: boolean;
}

/** The MFA tokens that the simulator has issued. A token ends by time or with a right code. */
export interface SecondFactorTokens {
  issue: (record: AccountRecord, now: number) => StartedLogin;
  /**
   * Returns the account of a token, or the LoginRadius error code that refuses the token. A spent token
   * still finds its account if the code is used: after a lost response, a second attempt must report
   * the used code and not the token.
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
