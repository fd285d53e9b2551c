import {
  BackupCodeChallenge,
  type ChallengeMessages,
  type VerifiedLogin,
} from 'backup-code-challenge';
import { useState } from 'react';
import { ChooseMethod, SigningIn } from './ChooseMethod.js';
import { apiKey, type StartedLogin } from './firstLogin.js';
import { PlaceholderPage } from './PlaceholderPage.js';
import { Page } from './Page.js';
import { PasswordForm } from './PasswordForm.js';
import { SignedIn } from './SignedIn.js';

type Place =
  | { name: 'password' }
  | { name: 'method'; login: StartedLogin }
  | { name: 'backup_code'; login: StartedLogin }
  | { name: 'elsewhere'; login: StartedLogin; heading: string }
  | { name: 'signed_in'; login: VerifiedLogin; hasUsedCode: boolean };

/** The login page of a product. It keeps the tokens in memory only. */
export function LoginPage({ messages }: { messages: ChallengeMessages }) {
  const [place, setPlace] = useState<Place>({ name: 'password' });

  switch (place.name) {
    case 'password':
      return (
        <PasswordForm
          onLogin={(login) =>
            setPlace(
              login.kind === 'signed_in'
                ? { name: 'signed_in', login, hasUsedCode: false }
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
          <BackupCodeChallenge
            apiKey={apiKey}
            secondFactorToken={login.secondFactorToken}
            expiresAt={login.expiresAt}
            endpoint={{ baseUrl: '/' }}
            messages={messages}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person has just chosen this field
            autoFocus
            onSuccess={(tokens, profile) =>
              setPlace({ name: 'signed_in', login: { tokens, profile }, hasUsedCode: true })
            }
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
          login={place.login}
          hasUsedCode={place.hasUsedCode}
          onSignOut={() => setPlace({ name: 'password' })}
        />
      );
    default:
      return place satisfies never;
  }
}
