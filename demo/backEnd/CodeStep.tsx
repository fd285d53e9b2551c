import {
  BackupCodeChallenge,
  type BackupCodeChallengeProps,
  type LoginRadiusProfile,
  type VerifiedLogin,
} from 'backup-code-challenge';
import { apiKey, type StartedLogin } from '../product/firstLogin.js';
import { type BackEndLogin, verifyAtBackEnd } from './backEndLogin.js';

/** The data of a sign-in that the page shows. */
export interface Person {
  profile: Pick<LoginRadiusProfile, 'FirstName' | 'ImageUrl'> | null;
  expiresAt: Date | null;
}

/** Picks the data of a login that the page shows. */
export function personOf({ tokens, profile }: VerifiedLogin): Person {
  return { profile, expiresAt: tokens.expiresAt };
}

type OwnProps = 'apiKey' | 'secondFactorToken' | 'endpoint' | 'expiresAt' | 'onSuccess';

interface CodeStepProps extends Omit<
  BackupCodeChallengeProps,
  OwnProps | 'verify' | 'challengeKey'
> {
  login: StartedLogin | BackEndLogin;
  onSignedIn: (person: Person) => void;
}

/** The step in either set-up. The first login decides which one. */
export function CodeStep({ login, onSignedIn, ...props }: CodeStepProps) {
  if ('challengeKey' in login) {
    return (
      <BackupCodeChallenge
        {...props}
        verify={verifyAtBackEnd}
        challengeKey={login.challengeKey}
        expiresAt={login.expiresAt}
        onSuccess={({ profile, expiresAt }) =>
          onSignedIn({ profile, expiresAt: expiresAt === null ? null : new Date(expiresAt) })
        }
      />
    );
  }
  return (
    <BackupCodeChallenge
      {...props}
      apiKey={apiKey}
      secondFactorToken={login.secondFactorToken}
      expiresAt={login.expiresAt}
      endpoint={{ baseUrl: '/' }}
      onSuccess={(tokens, profile) => onSignedIn(personOf({ tokens, profile }))}
    />
  );
}
