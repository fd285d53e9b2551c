import {
  BackupCodeChallenge,
  useBackupCodeChallenge,
  verifyAt,
  type VerifyCode,
} from 'backup-code-challenge';
import { describe, expectTypeOf, it } from 'vitest';

interface SignIn {
  readonly name: string;
}

const verify: VerifyCode<SignIn> = verifyAt<SignIn>('/api/backup-code');

/** What the app's first login step returns. */
const begun = { challengeKey: 'challenge', expiresAt: '2026-01-01T00:00:00Z' };

/** Compiled, never rendered. */
export const setUps = [
  <BackupCodeChallenge
    key="direct"
    apiKey="key"
    secondFactorToken="token"
    onSuccess={(tokens, profile) => {
      expectTypeOf(tokens.accessToken).toEqualTypeOf<string>();
      expectTypeOf(profile).not.toBeAny();
    }}
  />,
  <BackupCodeChallenge
    key="back end"
    verify={verify}
    challengeKey="challenge"
    onSuccess={(result) => expectTypeOf(result).toEqualTypeOf<SignIn>()}
  />,
  <BackupCodeChallenge
    key="inline"
    verify={async (code, { signal, challengeKey }) => {
      expectTypeOf(signal).toEqualTypeOf<AbortSignal>();
      return code + challengeKey;
    }}
    challengeKey="challenge"
    onSuccess={(result) => expectTypeOf(result).toEqualTypeOf<string>()}
  />,
  <BackupCodeChallenge
    key="spread"
    {...begun}
    verify={verify}
    onSuccess={(result) => expectTypeOf(result).toEqualTypeOf<SignIn>()}
  />,
  // @ts-expect-error -- a challengeKey is of no use to LoginRadius
  <BackupCodeChallenge
    key="challengeKey"
    apiKey="key"
    secondFactorToken="token"
    challengeKey="challenge"
    onSuccess={() => {}}
  />,
  // @ts-expect-error -- verify needs a challengeKey
  <BackupCodeChallenge key="no key" verify={verify} onSuccess={() => {}} />,
  // @ts-expect-error -- LoginRadius's credentials do not mix with verify
  <BackupCodeChallenge
    key="mixed"
    apiKey="key"
    secondFactorToken="token"
    verify={verify}
    challengeKey="challenge"
    onSuccess={() => {}}
  />,
  // @ts-expect-error -- the endpoint is the back end's
  <BackupCodeChallenge
    key="endpoint"
    verify={verify}
    challengeKey="challenge"
    endpoint={{}}
    onSuccess={() => {}}
  />,
  // @ts-expect-error -- a challengeKey alone sends nothing
  <BackupCodeChallenge key="key only" challengeKey="challenge" onSuccess={() => {}} />,
  // @ts-expect-error -- without onSuccess the login would be lost
  <BackupCodeChallenge key="no handler" verify={verify} challengeKey="challenge" />,
];

describe('the types of the two set-ups', () => {
  it('give onSuccess of the hook what verify resolves to', () => {
    expectTypeOf(useBackupCodeChallenge<SignIn>).toBeCallableWith({
      verify,
      challengeKey: 'challenge',
      onSuccess: (result) => expectTypeOf(result).toEqualTypeOf<SignIn>(),
    });
  });
});
