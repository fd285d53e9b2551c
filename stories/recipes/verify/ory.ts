import { BackupCodeError, type BackupCodeFailure, type VerifyCode } from 'backup-code-challenge';

const none = { errorCode: null, status: null };
const wrongCode: BackupCodeFailure = { kind: 'invalid_code', afterUnknownOutcome: false, ...none };
const ended: BackupCodeFailure = { kind: 'session_expired', ...none };

/**
 * The failure for each message and error of Ory Kratos at a login with a lookup secret. Anything else
 * rejects with a plain error, which counts as a lost response.
 */
export const oryFailures: Readonly<Record<string, BackupCodeFailure>> = {
  // ErrorValidationLookupInvalid
  '4000016': wrongCode,
  // ErrorValidationLookupAlreadyUsed
  '4000012': wrongCode,
  // ErrorValidationNoLookup
  '4000014': { kind: 'no_backup_codes', ...none },
  // ErrorValidationLoginFlowExpired
  '4010001': ended,
  self_service_flow_expired: ended,
  session_aal1_required: ended,
  security_csrf_violation: { kind: 'configuration', ...none },
};

interface OryAnswer {
  error?: { id?: string };
  ui?: { messages?: { id: number }[] };
}

/**
 * Sends the code to Ory. `challengeKey` is the id of the login flow for the second factor
 * (`aal=aal2`), and `csrfToken` is the CSRF token of that flow.
 */
export function verifyAtOry(csrfToken: string): VerifyCode<unknown> {
  return async (code, { signal, challengeKey }) => {
    const response = await fetch(`/self-service/login?flow=${encodeURIComponent(challengeKey)}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ method: 'lookup_secret', lookup_secret: code, csrf_token: csrfToken }),
      signal,
    });
    // SAFETY: Ory's response, its error, or its flow with messages.
    const body = (await response.json()) as OryAnswer;
    if (response.ok) return body;
    const ids = [body.error?.id, ...(body.ui?.messages ?? []).map(({ id }) => String(id))];
    const [failure] = ids.flatMap((id) => oryFailures[id ?? ''] ?? []);
    throw failure ? new BackupCodeError(failure) : new Error('Unknown response from Ory');
  };
}
