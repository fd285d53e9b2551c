import {
  type AuthTokens,
  BackupCodeChallenge,
  type ChallengeMessages,
} from 'backup-code-challenge';
import { type SubmitEvent, useState } from 'react';

type View =
  | { name: 'password' }
  | { name: 'code'; secondFactorToken: string }
  | { name: 'notice'; text: string };

interface FirstLoginBody {
  SecondFactorAuthentication: { SecondFactorAuthenticationToken: string };
}

interface LoginPageProps {
  baseUrl: string;
  messages?: ChallengeMessages;
  onSignIn?: (tokens: AuthTokens) => void;
}

/** A login page with a password form, the challenge, and a page for each action. */
export function LoginPage({ baseUrl, onSignIn, ...texts }: LoginPageProps) {
  const [view, setView] = useState<View>({ name: 'password' });
  const show = (text: string) => setView({ name: 'notice', text });

  async function startLogin(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const response = await fetch(`${baseUrl}/identity/v2/auth/login/2fa?apikey=simulated-api-key`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fields),
    });
    // SAFETY: LoginRadius's contract.
    const { SecondFactorAuthentication: factor } = (await response.json()) as FirstLoginBody;
    setView({ name: 'code', secondFactorToken: factor.SecondFactorAuthenticationToken });
  }

  if (view.name === 'notice') return <h1>{view.text}</h1>;
  if (view.name === 'password') {
    return (
      <form onSubmit={(event) => void startLogin(event)}>
        <input name="username" aria-label="User name" />
        <input name="password" type="password" aria-label="Password" />
        <button type="submit">Continue</button>
      </form>
    );
  }
  return (
    <BackupCodeChallenge
      {...texts}
      apiKey="simulated-api-key"
      secondFactorToken={view.secondFactorToken}
      endpoint={{ baseUrl }}
      onSuccess={(tokens, profile) => {
        onSignIn?.(tokens);
        show(`Hello, ${profile?.FirstName}`);
      }}
      onStartOver={() => setView({ name: 'password' })}
      onUseAnotherMethod={() => show('Choose another method')}
      onActionRequired={({ action }) => show(`Please accept: ${action}`)}
    />
  );
}
