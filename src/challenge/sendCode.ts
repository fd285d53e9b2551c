import { MutationObserver, QueryClient } from '@tanstack/react-query';
import type { VerifiedLogin } from '../loginradius/readAnswer.js';
import { verifyBackupCode } from '../loginradius/verifyBackupCode.js';
import { callHandler } from './callHandler.js';
import type { VerificationOptions } from './challengeOptions.js';

/** Where the app gives no client. Made when a code is first sent, never on a server. */
let privateClient: QueryClient | undefined;

/** A hint: behind a VPN, a browser may report offline, and without internet access it may report online. */
export function isKnownOffline(): boolean {
  return !navigator.onLine;
}

/**
 * Sends one code, once, and shows it as a React Query mutation. The request does not depend on the
 * mutation: no callback of the app's client can delay, repeat or lose it. The mutation never rejects
 * and has no `variables` and no `data`, so that neither a code nor a login enters a cache.
 *
 * @returns The login. Rejects only with `BackupCodeError`.
 */
export function sendCode(
  { apiKey, secondFactorToken, endpoint, queryClient }: VerificationOptions,
  backupCode: string,
): Promise<VerifiedLogin> {
  const request = verifyBackupCode({ apiKey, secondFactorToken, endpoint, backupCode });
  const settled = request.then(
    () => {},
    () => {},
  );
  callHandler(() => {
    const observer = new MutationObserver(queryClient ?? (privateClient ??= new QueryClient()), {
      mutationKey: ['backup-code-challenge'],
      mutationFn: () => settled,
      retry: false,
      networkMode: 'always',
      gcTime: 0,
      // SAFETY: clears a `scope` from the client's defaults, which would queue the mutation.
      // `exactOptionalPropertyTypes` rejects `undefined`.
      scope: undefined as never,
    });
    observer
      .mutate()
      // Only a callback of the app's cache rejects it, and that is the app's to report.
      .catch(() => {})
      .finally(() => observer.reset())
      .catch(() => {});
  });
  return request;
}
