import { BackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer, type UnknownOutcomeCause } from '../failure/failure.js';
import { buildRequest, type EndpointCredentials, getTimeoutMs } from './endpoint.js';
import { readBody } from './readBody.js';
import { watchPolicy } from './watchPolicy.js';

/** A response as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The `Retry-After` header, where the browser shows it. */
  readonly retryAfter: string | null;
}

/** What `verifyBackupCode` sends. */
export interface VerifyBackupCodeRequest extends EndpointCredentials {
  /** Sent as it is: pass what `validateBackupCode` returned. */
  backupCode: string;
  /** Stops waiting. The code may be spent all the same, so the outcome is then unknown. */
  signal?: AbortSignal | undefined;
}

/** How late a timer must be to show that the page could not run, and what it then waits for more. */
const lateMs = 1000;

/** Sends one request and reads its response, in bounded time even if `fetch` ignores its signal. */
export function exchange(request: VerifyBackupCodeRequest): Promise<Answer> {
  const { signal, endpoint, backupCode } = request;
  const [url, init] = buildRequest(request, backupCode);
  const timeoutMs = getTimeoutMs(endpoint);
  const abort = new AbortController();
  const hasBlocked = watchPolicy(url, abort.signal);
  const startedAt = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Answer>((resolve, reject) => {
    // What fetch throws is dropped: its message can contain the URL, and the URL the MFA token.
    const giveUp = (cause: UnknownOutcomeCause) =>
      reject(new BackupCodeError({ kind: 'outcome_unknown', cause, ...noAnswer }));
    timer = setTimeout(() => {
      // The page was blocked, asleep or cached: the response may be waiting to be read.
      const isLate = Date.now() - startedAt > timeoutMs + lateMs;
      if (isLate) timer = setTimeout(giveUp, lateMs, 'timeout');
      else giveUp('timeout');
    }, timeoutMs);
    signal?.addEventListener('abort', () => giveUp('network'), { signal: abort.signal });
    const send = async () => {
      const response = await (endpoint?.fetch ?? fetch)(url, { ...init, signal: abort.signal });
      const body = await readBody(response);
      if (body === null) return giveUp('unreadable');
      resolve({
        status: response.status,
        body,
        retryAfter: response.headers.get('Retry-After'),
      });
    };
    send().catch(async () => {
      const isBlocked = await hasBlocked();
      if (isBlocked) reject(blockedByPolicy());
      else giveUp('network');
    });
  }).finally(() => {
    clearTimeout(timer);
    abort.abort();
  });
}

function blockedByPolicy(): BackupCodeError {
  return new BackupCodeError(
    { kind: 'configuration', ...noAnswer },
    'not sent: add the origin of endpoint.baseUrl to connect-src of the Content-Security-Policy',
  );
}
