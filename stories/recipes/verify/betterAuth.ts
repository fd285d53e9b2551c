import { BackupCodeError, type BackupCodeFailure, type VerifyCode } from 'backup-code-challenge';

const none = { errorCode: null, status: null };

/**
 * The failure for each error code of better-auth's two-factor plugin. Anything else rejects with a
 * plain error, which counts as a lost response.
 */
export const betterAuthFailures: Readonly<Record<string, BackupCodeFailure>> = {
  INVALID_BACKUP_CODE: { kind: 'invalid_code', afterUnknownOutcome: false, ...none },
  INVALID_TWO_FACTOR_COOKIE: { kind: 'session_expired', ...none },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    kind: 'locked',
    reason: 'sign_in_again',
    unlocksAt: null,
    ...none,
  },
  ACCOUNT_TEMPORARILY_LOCKED: { kind: 'locked', reason: 'temporary', unlocksAt: null, ...none },
  BACKUP_CODES_NOT_ENABLED: { kind: 'no_backup_codes', ...none },
  TWO_FACTOR_NOT_ENABLED: { kind: 'mfa_unavailable', ...none },
};

/** better-auth's codes have ten letters and digits in two groups. Pass this as the step's `format`. */
export const betterAuthFormat = { groups: [5, 5] } as const;

/** Sends the code to better-auth. Any `challengeKey` works, because a cookie identifies the sign-in. */
export const verifyAtBetterAuth: VerifyCode<unknown> = async (code, { signal }) => {
  const response = await fetch('/api/auth/two-factor/verify-backup-code', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ code }),
    signal,
  });
  // SAFETY: better-auth's response, or its error.
  const body = (await response.json()) as { code?: string };
  if (response.ok) return body;
  const failure = betterAuthFailures[body.code ?? ''];
  throw failure ? new BackupCodeError(failure) : new Error('Unknown response from better-auth');
};
