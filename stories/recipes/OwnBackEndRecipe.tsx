import { type BackEndChallengeProps, BackupCodeChallenge } from 'backup-code-challenge';
import { useMemo } from 'react';
import { verifyAtOwnBackEnd } from './verify/ownBackEnd.js';

interface Props extends Omit<BackEndChallengeProps<{ name: string }>, 'verify'> {
  csrfToken: string;
  send?: typeof fetch;
}

/**
 * The challenge with a back end that your app already has. `verify` sends the code and turns the back
 * end's errors into failures. `challengeKey` must be a new value for each login.
 */
export function OwnBackEndRecipe({ csrfToken, send, ...options }: Props) {
  const verify = useMemo(() => verifyAtOwnBackEnd(csrfToken, send), [csrfToken, send]);
  return <BackupCodeChallenge {...options} verify={verify} />;
}
