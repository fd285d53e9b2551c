import { BackupCodeChallenge, type ChallengeMessages, verifyAt } from 'backup-code-challenge';
import { type SubmitEvent, useState } from 'react';

interface Login {
  challengeKey: string;
  expiresAt: string;
}

const verify = verifyAt<{ name: string }>('/api/backup-code');

/** A login page of an app with a back end of its own. */
export function BackEndLoginPage(texts: { messages?: ChallengeMessages }) {
  const [login, setLogin] = useState<Login | null>(null);
  const [name, setName] = useState('');

  async function signIn(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = JSON.stringify(Object.fromEntries(new FormData(event.currentTarget)));
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch('/api/sign-in', { method: 'POST', headers, body });
    // SAFETY: what the app's own route sends.
    setLogin((await response.json()) as Login);
  }

  if (name) return <h1>Hello, {name}</h1>;
  if (!login) {
    return (
      <form onSubmit={(event) => void signIn(event)}>
        <input name="password" type="password" aria-label="Password" />
        <button type="submit">Continue</button>
      </form>
    );
  }
  return (
    <BackupCodeChallenge
      {...texts}
      {...login}
      verify={verify}
      onSuccess={(result) => setName(result.name)}
      onStartOver={() => setLogin(null)}
    />
  );
}
