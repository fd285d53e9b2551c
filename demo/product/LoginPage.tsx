import {
  type AuthTokens,
  BackupCodeChallenge,
  type ChallengeMessages,
  type LoginRadiusProfile,
} from 'backup-code-challenge';
import { useState } from 'react';
import { ChooseMethod } from './ChooseMethod.js';
import { type FirstLogin, apiKey } from './firstLogin.js';
import { PlaceholderPage } from './PlaceholderPage.js';
import { PasswordForm } from './PasswordForm.js';
import { SignedIn } from './SignedIn.js';

type Page =
  | { name: 'password' }
  | { name: 'method'; login: FirstLogin }
  | { name: 'backup_code'; login: FirstLogin }
  | { name: 'elsewhere'; login: FirstLogin; heading: string }
  | { name: 'signed_in'; tokens: AuthTokens; profile: LoginRadiusProfile | null };

/** The login page of a product. It keeps the tokens in memory only. */
export function LoginPage({ messages }: { messages: ChallengeMessages }) {
  const [page, setPage] = useState<Page>({ name: 'password' });

  switch (page.name) {
    case 'password':
      return <PasswordForm onLogin={(login) => setPage({ name: 'method', login })} />;
    case 'method':
      return (
        <ChooseMethod
          methods={page.login.otherMethods}
          onBackupCode={() => setPage({ name: 'backup_code', login: page.login })}
          onOther={(heading) => setPage({ name: 'elsewhere', login: page.login, heading })}
        />
      );
    case 'backup_code': {
      const { login } = page;
      return (
        <BackupCodeChallenge
          apiKey={apiKey}
          secondFactorToken={login.secondFactorToken}
          expiresAt={login.expiresAt}
          endpoint={{ baseUrl: '/' }}
          messages={messages}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just chosen this field
          autoFocus
          onSuccess={(tokens, profile) => setPage({ name: 'signed_in', tokens, profile })}
          onUseAnotherMethod={() => setPage({ name: 'method', login })}
          onLostCodes={() => setPage({ name: 'elsewhere', login, heading: 'Recover your account' })}
          onStartOver={() => setPage({ name: 'password' })}
          onActionRequired={({ action }) =>
            setPage({
              name: 'elsewhere',
              login,
              heading: action === 'consent' ? 'Your consent' : 'Our new privacy policy',
            })
          }
        />
      );
    }
    case 'elsewhere':
      return (
        <PlaceholderPage
          heading={page.heading}
          onBack={() => setPage({ name: 'method', login: page.login })}
        />
      );
    case 'signed_in':
      return (
        <SignedIn
          profile={page.profile}
          expiresAt={page.tokens.expiresAt}
          onSignOut={() => setPage({ name: 'password' })}
        />
      );
    default:
      return page satisfies never;
  }
}
