import {
  type AuthTokens,
  BackupCodeChallenge,
  type ChallengeMessages,
  readFirstLogin,
  type SecondFactorRequired,
} from 'backup-code-challenge';
import { type SubmitEvent, useState } from 'react';

type View =
  | { name: 'password' }
  | { name: 'code'; login: SecondFactorRequired }
  | { name: 'notice'; text: string };

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
    const login = readFirstLogin(await response.text(), response);
    if (login.kind === 'second_factor_required') setView({ name: 'code', login });
    else show(login.kind);
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
      secondFactorToken={view.login.secondFactorToken}
      expiresAt={view.login.expiresAt}
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
