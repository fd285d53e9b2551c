import {
  type AuthTokens,
  BackupCodeChallenge,
  type ChallengeMessages,
  type LoginRadiusProfile,
} from 'backup-code-challenge';
import { useState } from 'react';
import { ChooseMethod, SigningIn } from './ChooseMethod.js';
import { type FirstLogin, apiKey } from './firstLogin.js';
import { PlaceholderPage } from './PlaceholderPage.js';
import { Page } from './Page.js';
import { PasswordForm } from './PasswordForm.js';
import { SignedIn } from './SignedIn.js';

type Place =
  | { name: 'password' }
  | { name: 'method'; login: FirstLogin }
  | { name: 'backup_code'; login: FirstLogin }
  | { name: 'elsewhere'; login: FirstLogin; heading: string }
  | { name: 'signed_in'; tokens: AuthTokens; profile: LoginRadiusProfile | null };

/** A login page as a product would have it. The tokens live in its memory alone. */
export function LoginPage({ messages }: { messages: ChallengeMessages }) {
  const [place, setPlace] = useState<Place>({ name: 'password' });

  switch (place.name) {
    case 'password':
      return <PasswordForm onLogin={(login) => setPlace({ name: 'method', login })} />;
    case 'method':
      return (
        <ChooseMethod
          user={place.login.user}
          methods={place.login.otherMethods}
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
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the person chose this very field
            autoFocus
            onSuccess={(tokens, profile) => setPlace({ name: 'signed_in', tokens, profile })}
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
          profile={place.profile}
          expiresAt={place.tokens.expiresAt}
          onSignOut={() => setPlace({ name: 'password' })}
        />
      );
    default:
      return place satisfies never;
  }
}
