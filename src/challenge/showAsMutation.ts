import { MutationObserver, QueryClient } from '@tanstack/react-query';
import { callHandler } from './callHandler.js';

/** Where the app gives no client. Made when a code is first sent, never on a server. */
let privateClient: QueryClient | undefined;

/**
 * Shows a request as a React Query mutation. The request does not depend on the mutation: no callback
 * of the app's client can delay, repeat or lose it. The mutation never rejects and has no `variables`
 * and no `data`, so that neither a code nor a login enters a cache.
 *
 * @returns The request itself.
 */
export function showAsMutation<Login>(
  request: Promise<Login>,
  queryClient: QueryClient | undefined,
): Promise<Login> {
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
      .finally(() => observer.reset())
      // Only a callback of the app's cache rejects it, and that is the app's to report.
      .catch(() => {});
  });
  return request;
}
