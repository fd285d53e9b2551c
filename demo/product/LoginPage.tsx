import type { ChallengeMessages, FirstLoginSignedIn } from 'backup-code-challenge';
import { useState } from 'react';
import { type BackEndLogin, startBackEndLogin } from '../backEnd/backEndLogin.js';
import { CodeStep, type Person, personOf } from '../backEnd/CodeStep.js';
import { ChooseMethod, SigningIn } from './ChooseMethod.js';
import { startLogin, type StartedLogin } from './firstLogin.js';
import { PlaceholderPage } from './PlaceholderPage.js';
import { Page } from './Page.js';
import { PasswordForm } from './PasswordForm.js';
import { SignedIn } from './SignedIn.js';

type Login = StartedLogin | BackEndLogin;

type Place =
  | { name: 'password' }
  | { name: 'method'; login: Login }
  | { name: 'backup_code'; login: Login }
  | { name: 'elsewhere'; login: Login; heading: string }
  | { name: 'signed_in'; person: Person; hasUsedCode: boolean };

interface LoginPageProps {
  messages: ChallengeMessages;
  isThroughBackEnd: boolean;
}

/** The login page of a product. It keeps the data of a sign-in in memory only. */
export function LoginPage({ messages, isThroughBackEnd }: LoginPageProps) {
  const [place, setPlace] = useState<Place>({ name: 'password' });

  switch (place.name) {
    case 'password':
      return (
        <PasswordForm<Login | FirstLoginSignedIn>
          startLogin={isThroughBackEnd ? startBackEndLogin : startLogin}
          onLogin={(login) =>
            setPlace(
              login.kind === 'signed_in'
                ? { name: 'signed_in', person: personOf(login), hasUsedCode: false }
                : { name: 'method', login },
            )
          }
        />
      );
    case 'method':
      return (
        <ChooseMethod
          user={place.login.user}
          methods={place.login.methods}
          onBackupCode={() => setPlace({ name: 'backup_code', login: place.login })}
          onOther={(heading) => setPlace({ name: 'elsewhere', login: place.login, heading })}
        />
      );
    case 'backup_code': {
      const { login } = place;
      const goTo = (heading: string) => setPlace({ name: 'elsewhere', login, heading });
      return (
        <Page
          heading="Confirm that it is you"
          lead={<SigningIn user={login.user} />}
          takesFocus={false}
        >
          <CodeStep
            login={login}
            messages={messages}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just chosen this field
            autoFocus
            onSignedIn={(person) => setPlace({ name: 'signed_in', person, hasUsedCode: true })}
            onUseAnotherMethod={() => setPlace({ name: 'method', login })}
            onLostCodes={() => goTo('Recover your account')}
            onStartOver={() => setPlace({ name: 'password' })}
            onContactSupport={() => goTo('Contact us')}
            onActionRequired={({ action }) =>
              goTo(action === 'consent' ? 'Your consent' : 'Our new privacy policy')
            }
          />
        </Page>
      );
    }
    case 'elsewhere':
      return (
        <PlaceholderPage
          heading={place.heading}
          onBack={() => setPlace({ name: 'method', login: place.login })}
        />
      );
    case 'signed_in':
      return (
        <SignedIn
          {...place.person}
          hasUsedCode={place.hasUsedCode}
          onSignOut={() => setPlace({ name: 'password' })}
        />
      );
    default:
      return place satisfies never;
  }
}
