import { BackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer, type UnknownOutcomeCause } from '../failure/failure.js';
import { buildRequest, type EndpointCredentials, getTimeoutMs } from './endpoint.js';
import { readBody } from './readBody.js';
import { watchPolicy } from './watchPolicy.js';

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

/** If the timer fires this late, the page could not run. The exchange then waits this long again. */
const lateMs = 1000;

/** Sends one request and reads its response. Ends in time even if `fetch` ignores its signal. */
export function exchange(request: VerifyBackupCodeRequest): Promise<Answer> {
  const { signal, endpoint, backupCode } = request;
  const [url, init] = buildRequest(request, backupCode);
  const timeoutMs = getTimeoutMs(endpoint);
  const abort = new AbortController();
  const hasBlocked = watchPolicy(url, abort.signal);
  const startedAt = Date.now();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Answer>((resolve, reject) => {
    // Drops what `fetch` throws: its message can contain the URL with the MFA token.
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
