import { inspect } from 'node:util';
import {
  BackupCodeError,
  isBackupCodeError,
  verifyBackupCode,
  type VerifyBackupCodeRequest,
} from 'backup-code-challenge';
import { accessToken } from './answers.js';

/** Values that cannot occur by chance, so that each occurrence is a leak. */
export const secrets = {
  apiKey: 'KEY-5d1f0c77-apikey',
  secondFactorToken: 'MFA-9b8e7d6c-token+/=&',
  backupCode: 'QZ71WV93',
} as const;

export function call(change: Partial<VerifyBackupCodeRequest> = {}) {
  return verifyBackupCode({ ...secrets, ...change });
}

/** The `BackupCodeError` that a call must reject with. */
export async function rejection(promise: Promise<unknown>): Promise<BackupCodeError> {
  const outcome: unknown = await promise.then(
    () => 'it succeeded',
    (error: unknown) => error,
  );
  if (isBackupCodeError(outcome) && outcome instanceof BackupCodeError) return outcome;
  throw new Error(`a BackupCodeError was wanted, not ${inspect(outcome)}`);
}

/** A `fetch` that records its calls. */
export function recordingFetch(
  answer: () => Response | Promise<Response> = () =>
    new Response(JSON.stringify({ access_token: accessToken })),
) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fake = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    calls.push({ url: url instanceof Request ? url.url : String(url), init });
    return answer();
  };
  return { calls, fetch: fake satisfies typeof fetch };
}

/** All text that a log, a serializer, an error tracker or a debugger finds in a value. */
function everythingIn(value: unknown): string {
  const found: string[] = [];
  const seen = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (seen.has(part)) return;
    seen.add(part);
    found.push(String(part));
    if (typeof part !== 'object' || part === null) return;
    found.push(JSON.stringify(part), inspect(part, { depth: null, showHidden: true }));
    for (const key of Reflect.ownKeys(part)) {
      found.push(String(key));
      visit(Reflect.get(part, key));
    }
  };
  visit(value);
  found.push(inspect(structuredClone(value), { depth: null }));
  return found.join('\n');
}

/** The texts that a value contains, in plain or URL-encoded form. */
export function leaksIn(value: unknown, texts: readonly string[]): string[] {
  const everything = everythingIn(value);
  return texts.filter((text) =>
    [text, encodeURIComponent(text), new URLSearchParams({ _: text }).toString().slice(2)].some(
      (form) => everything.includes(form),
    ),
  );
}
