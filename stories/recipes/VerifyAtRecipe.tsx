import { type BackEndChallengeProps, BackupCodeChallenge, verifyAt } from 'backup-code-challenge';
import { useMemo } from 'react';

interface Props extends Omit<BackEndChallengeProps<{ name: string }>, 'verify'> {
  csrfToken: string;
  send?: typeof fetch;
}

/**
 * The challenge with the back end of `backup-code-challenge/server`. `verifyAt` repeats the request if
 * the response is lost. `challengeKey` and `expiresAt` come from the handler's `begin()`.
 */
export function VerifyAtRecipe({ csrfToken, send, ...options }: Props) {
  const verify = useMemo(
    () =>
      verifyAt<{ name: string }>('/api/backup-code', {
        headers: { 'X-CSRF-Token': csrfToken },
        fetch: send,
      }),
    [csrfToken, send],
  );
  return <BackupCodeChallenge {...options} verify={verify} />;
}
