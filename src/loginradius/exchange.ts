import { BackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer, type UnknownOutcomeCause } from '../failure/failure.js';
import { buildRequest, type EndpointCredentials, getTimeoutMs } from './endpoint.js';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** The `Retry-After` header, where the browser shows it. */
  readonly retryAfter: string | null;
}

export interface VerifyBackupCodeRequest extends EndpointCredentials {
  /** Sent as it is: pass what `validateBackupCode` returned. */
  backupCode: string;
  /** Gives up waiting. The code may be spent all the same, so the outcome is then unknown. */
  signal?: AbortSignal | undefined;
}

/** One request and the whole of its answer, in bounded time even where a `fetch` ignores its signal. */
export function exchange(request: VerifyBackupCodeRequest): Promise<Answer> {
  const { signal, endpoint, backupCode } = request;
  const [url, init] = buildRequest(request, backupCode);
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Answer>((resolve, reject) => {
    // What fetch throws is dropped: its message can hold the URL, and the URL holds the MFA token.
    const giveUp = (cause: UnknownOutcomeCause) =>
      reject(new BackupCodeError({ kind: 'outcome_unknown', cause, ...noAnswer }));
    timer = setTimeout(giveUp, getTimeoutMs(endpoint), 'timeout');
    signal?.addEventListener('abort', () => giveUp('network'), { signal: abort.signal });
    const send = async () => {
      const response = await (endpoint?.fetch ?? fetch)(url, { ...init, signal: abort.signal });
      resolve({
        status: response.status,
        body: await response.text(),
        retryAfter: response.headers.get('Retry-After'),
      });
    };
    send().catch(() => giveUp('network'));
  }).finally(() => {
    clearTimeout(timer);
    abort.abort();
  });
}
