import { BackupCodeChallenge } from 'backup-code-challenge';
import type { CreateContestant } from '../contestant.js';

/** The finished step. */
export const create: CreateContestant = ({ send, onSignedIn }) => (
  <BackupCodeChallenge
    apiKey="an-api-key"
    secondFactorToken="a-token"
    endpoint={{ fetch: send }}
    onSuccess={onSignedIn}
    onUseAnotherMethod={() => undefined}
    onStartOver={() => undefined}
  />
);
