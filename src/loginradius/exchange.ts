import { BackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer } from '../failure/failure.js';
import { buildRequest, type EndpointCredentials, getTimeoutMs } from './endpoint.js';
import { readBody } from './readBody.js';
import { watchPolicy } from './watchPolicy.js';
import { unknownOutcome, withinTime } from '../failure/withinTime.js';

/** A response as the server sent it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The `Retry-After` header, unless CORS hides it. */
  readonly retryAfter: string | null;
}

/** What `verifyBackupCode` sends. */
export interface VerifyBackupCodeRequest extends EndpointCredentials {
  /** The code, sent unchanged. Pass the one that `validateBackupCode` returned. */
  backupCode: string;
  /** Stops waiting. The outcome is then unknown, because the code may be spent anyway. */
  signal?: AbortSignal | undefined;
}

/** Sends one request and reads its response. Ends in time even if `fetch` ignores its signal. */
export function exchange(request: VerifyBackupCodeRequest): Promise<Answer> {
  const { endpoint, backupCode } = request;
  const [url, init] = buildRequest(request, backupCode);
  return withinTime(
    getTimeoutMs(endpoint),
    async (signal) => {
      const hasBlocked = watchPolicy(url, signal);
      let body: string | null;
      let response: Response;
      // Drops what `fetch` throws: its message can contain the URL with the MFA token.
      try {
        response = await (endpoint?.fetch ?? fetch)(url, { ...init, signal });
        body = await readBody(response);
      } catch {
        throw (await hasBlocked()) ? blockedByPolicy() : unknownOutcome('network');
      }
      if (body === null) throw unknownOutcome('unreadable');
      const { status, headers } = response;
      return { status, body, retryAfter: headers.get('Retry-After') };
    },
    request.signal,
  );
}

function blockedByPolicy(): BackupCodeError {
  return new BackupCodeError(
    { kind: 'configuration', ...noAnswer },
    'not sent: add the origin of endpoint.baseUrl to connect-src of the Content-Security-Policy',
  );
}
