import { BackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer } from '../failure/failure.js';
import { buildRequest, type EndpointCredentials, getTimeoutMs } from './endpoint.js';
import { readBody } from './readBody.js';
import { watchPolicy } from './watchPolicy.js';
import { unknownOutcome, withinTime } from '../failure/withinTime.js';

/** A response as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The `Retry-After` header, where the browser shows it. */
  readonly retryAfter: string | null;
}

export interface VerifyBackupCodeRequest extends EndpointCredentials {
  /** Sent as it is: pass what `validateBackupCode` returned. */
  backupCode: string;
  /** Stops waiting. The code may be spent all the same, so the outcome is then unknown. */
  signal?: AbortSignal | undefined;
}

/** Sends one request and reads its response, in bounded time even if `fetch` ignores its signal. */
export function exchange(request: VerifyBackupCodeRequest): Promise<Answer> {
  const { endpoint, backupCode } = request;
  const [url, init] = buildRequest(request, backupCode);
  return withinTime(
    getTimeoutMs(endpoint),
    async (signal) => {
      const hasBlocked = watchPolicy(url, signal);
      let body: string | null;
      let response: Response;
      // What fetch throws is dropped: its message can contain the URL, and the URL the MFA token.
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
