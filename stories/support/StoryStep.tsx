import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { createSimulator } from 'backup-code-challenge/testing';
import { useState } from 'react';
import { endpoint, tokenSeed } from './simulatedServer.js';

/** The challenge of a story. Its MFA token is the first one of every story's simulator. */
export function StoryStep(props: Partial<BackupCodeChallengeProps>) {
  const [secondFactorToken] = useState(
    () => createSimulator({ tokenSeed }).startLogin().secondFactorToken,
  );
  return (
    <BackupCodeChallenge
      apiKey="simulated-api-key"
      secondFactorToken={secondFactorToken}
      onSuccess={() => undefined}
      endpoint={endpoint}
      {...props}
    />
  );
}
