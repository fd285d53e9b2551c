import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { BackupCodeError } from '../failure/BackupCodeError.js';
import { noAnswer } from '../failure/failure.js';
import type { VerifiedLogin } from '../loginradius/readAnswer.js';
import { verifyBackupCode } from '../loginradius/verifyBackupCode.js';
import type { VerificationOptions } from './challengeOptions.js';

/** For a page without a React Query client. Made when a code is first sent, never on a server. */
let ownClient: QueryClient | undefined;

/** Known, not guessed: a browser that says it is online may still have no way out. */
export function isKnownOffline(): boolean {
  return !navigator.onLine;
}

/** Nothing was sent, so the code is still good. */
export function offlineError(): BackupCodeError {
  return new BackupCodeError({ kind: 'offline', ...noAnswer });
}

/**
 * Sends one code as a React Query mutation, once, whatever the client's defaults say. Code, tokens
 * and Profile go by closure: `variables` and `data` of the mutation stay undefined, and the mutation
 * leaves the cache as soon as it ends. Settles when the answer is here, not when the callbacks that
 * the host hung on its cache are done. Rejects only with `BackupCodeError`.
 */
export function sendVerification(
  { apiKey, secondFactorToken, endpoint, queryClient }: VerificationOptions,
  backupCode: string,
): Promise<VerifiedLogin> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(queryClient ?? (ownClient ??= new QueryClient()), {
      mutationKey: ['backup-code-challenge'],
      mutationFn: () =>
        verifyBackupCode({ apiKey, secondFactorToken, endpoint, backupCode }).then(
          resolve,
          (error: BackupCodeError) => {
            reject(error);
            throw withoutToken(error);
          },
        ),
      retry: false,
      networkMode: 'always',
      gcTime: 0,
      // SAFETY: none, which the type cannot say: in a scope of the host's the code would wait in line.
      scope: undefined as never,
    });
    observer
      .mutate()
      // Counts only when a callback of the host's cache threw before anything was sent.
      .catch(() => reject(new BackupCodeError({ kind: 'unexpected', ...noAnswer }, 'Not sent')))
      .finally(() => observer.reset());
  });
}

/** The error for eyes other than the host's one handler: a copy leaves the hidden token behind. */
export function withoutToken(error: BackupCodeError): BackupCodeError {
  return error.failure.kind === 'action_required'
    ? new BackupCodeError({ ...error.failure })
    : error;
}
