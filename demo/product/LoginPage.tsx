import type { ChallengeMessages } from 'backup-code-challenge';
import { useState } from 'react';
import { type BackEndLogin, startBackEndLogin } from '../backEnd/backEndLogin.js';
import { CodeStep, type Person } from '../backEnd/CodeStep.js';
import { ChooseMethod } from './ChooseMethod.js';
import { type FirstLogin, startLogin } from './firstLogin.js';
import { PlaceholderPage } from './PlaceholderPage.js';
import { PasswordForm } from './PasswordForm.js';
import { SignedIn } from './SignedIn.js';

type Login = FirstLogin | BackEndLogin;

type Page =
  | { name: 'password' }
  | { name: 'method'; login: Login }
  | { name: 'backup_code'; login: Login }
  | { name: 'elsewhere'; login: Login; heading: string }
  | { name: 'signed_in'; person: Person };

interface LoginPageProps {
  messages: ChallengeMessages;
  isThroughBackEnd: boolean;
}

/** The login page of a product. It keeps what it knows of a sign-in in memory only. */
export function LoginPage({ messages, isThroughBackEnd }: LoginPageProps) {
  const [page, setPage] = useState<Page>({ name: 'password' });

  switch (page.name) {
    case 'password':
      return (
        <PasswordForm<Login>
          startLogin={isThroughBackEnd ? startBackEndLogin : startLogin}
          onLogin={(login) => setPage({ name: 'method', login })}
        />
      );
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
        <CodeStep
          login={login}
          messages={messages}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just chosen this field
          autoFocus
          onSignedIn={(person) => setPage({ name: 'signed_in', person })}
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
      return <SignedIn {...page.person} onSignOut={() => setPage({ name: 'password' })} />;
    default:
      return page satisfies never;
  }
}
