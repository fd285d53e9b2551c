import { BackupCodeError, type BackupCodeFailure, type VerifyCode } from 'backup-code-challenge';

/** The errors of this app's own back end. Anything else counts as a lost response. */
const failures: Readonly<Record<string, BackupCodeFailure>> = {
  wrong_code: { kind: 'invalid_code', afterUnknownOutcome: false, errorCode: null, status: 422 },
  signed_out: { kind: 'session_expired', errorCode: null, status: 401 },
};

export function verifyAtOwnBackEnd(
  csrfToken: string,
  send: typeof fetch = fetch,
): VerifyCode<{ name: string }> {
  return async (code, { signal, challengeKey }) => {
    const response = await send('/api/sign-in/backup-code', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },
      body: JSON.stringify({ code, challengeKey }),
      signal,
    });
    // SAFETY: what the app's own back end sends.
    const body = (await response.json()) as { name: string; error?: string };
    if (response.ok) return body;
    throw new BackupCodeError(failures[body.error ?? ''] ?? lost);
  };
}

const lost: BackupCodeFailure = {
  kind: 'outcome_unknown',
  cause: 'unreadable',
  errorCode: null,
  status: null,
};
