import { BackupCodeError } from './BackupCodeError.js';
import {
  buildRequest,
  type ConfigurationProblem,
  type EndpointCredentials,
  findConfigurationProblem,
  timeoutOf,
} from './endpoint.js';
import { noAnswer, type UnknownOutcomeCause } from './failure.js';
import { readText } from './jsonObject.js';
import { type Answer, readAnswer, type VerifiedLogin } from './readAnswer.js';

export interface VerifyBackupCodeRequest extends EndpointCredentials {
  /** Sent as it is: pass what `validateBackupCode` returned. */
  backupCode: string;
  /** Gives up waiting. The code may be spent all the same, so the outcome is then unknown. */
  signal?: AbortSignal | undefined;
}

/**
 * Sends one backup code, once, and reads the answer: `PUT /identity/v2/auth/login/2fa/backupcode`
 * ("Verify Backup Code with MFA Token"). Never repeats a request by itself.
 *
 * @returns The tokens, and the Profile as it came.
 * @throws BackupCodeError and nothing else. Before sending: `configuration`, `invalid_format` (an
 *   empty code), `offline` (an aborted signal). After sending: every kind that the server can cause,
 *   and `outcome_unknown`.
 */
export async function verifyBackupCode(request: VerifyBackupCodeRequest): Promise<VerifiedLogin> {
  const problem = findConfigurationProblem(request);
  if (problem) throw configurationError(problem);
  if (!readText(request.backupCode)) {
    throw new BackupCodeError({ kind: 'invalid_format', problem: 'empty', length: 0, ...noAnswer });
  }
  if (request.signal?.aborted) throw new BackupCodeError({ kind: 'offline', ...noAnswer });
  const result = readAnswer(await exchange(request), Date.now());
  if ('kind' in result) throw new BackupCodeError(result);
  return result;
}

/** Names the option, never its value. */
export function configurationError(problem: ConfigurationProblem): BackupCodeError {
  return new BackupCodeError(
    { kind: 'configuration', ...noAnswer },
    `${problem} is missing or not allowed`,
  );
}

/** One request and the whole of its answer, in bounded time even where a `fetch` ignores its signal. */
function exchange(request: VerifyBackupCodeRequest): Promise<Answer> {
  const { signal, endpoint, backupCode } = request;
  const [url, init] = buildRequest(request, backupCode);
  const abort = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Answer>((resolve, reject) => {
    // What fetch throws is dropped: its message can hold the URL, and the URL holds the MFA token.
    const giveUp = (cause: UnknownOutcomeCause) =>
      reject(new BackupCodeError({ kind: 'outcome_unknown', cause, ...noAnswer }));
    timer = setTimeout(giveUp, timeoutOf(endpoint), 'timeout');
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
