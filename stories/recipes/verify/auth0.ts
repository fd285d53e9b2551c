import { BackupCodeError, type BackupCodeFailure, type VerifyCode } from 'backup-code-challenge';

const none = { errorCode: null, status: null };
const ended: BackupCodeFailure = { kind: 'session_expired', ...none };

/**
 * The failure for each `error` of Auth0's MFA API. Anything else rejects with a plain error, which
 * counts as a lost response.
 */
export const auth0Failures: Readonly<Record<string, BackupCodeFailure>> = {
  invalid_grant: { kind: 'invalid_code', afterUnknownOutcome: false, ...none },
  expired_token: ended,
  'invalid_grant: Malformed mfa_token': ended,
  too_many_attempts: { kind: 'locked', reason: 'temporary', unlocksAt: null, ...none },
  unauthorized_client: { kind: 'configuration', ...none },
  invalid_client: { kind: 'configuration', ...none },
};

/** A recovery code has 24 letters and digits. Pass this as the step's `format`. */
export const auth0Format = { length: 24, letterCase: 'upper' } as const;

export interface Auth0Tokens {
  access_token: string;
  /** A new recovery code. Show it: the old one is used. */
  recovery_code?: string;
}

/**
 * Sends the code to Auth0's MFA API, for a public client. `challengeKey` is the `mfa_token`. With a
 * client secret, call your own back end instead, so that the secret and the tokens stay there.
 */
export function verifyAtAuth0(domain: string, clientId: string): VerifyCode<Auth0Tokens> {
  return async (code, { signal, challengeKey }) => {
    const response = await fetch(`https://${domain}/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'http://auth0.com/oauth/grant-type/mfa-recovery-code',
        client_id: clientId,
        mfa_token: challengeKey,
        recovery_code: code,
      }),
      signal,
    });
    // SAFETY: Auth0's tokens, or its error.
    const body = (await response.json()) as Auth0Tokens & {
      error?: string;
      error_description?: string;
    };
    // Auth0's documents show a rejected code with the status 200.
    if (response.ok && body.access_token) return body;
    const { error = '', error_description: text } = body;
    const failure = auth0Failures[`${error}: ${text}`] ?? auth0Failures[error];
    throw failure ? new BackupCodeError(failure) : new Error('Unknown response from Auth0');
  };
}
