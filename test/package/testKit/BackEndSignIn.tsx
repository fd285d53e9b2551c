'use client';

import { BackupCodeChallenge, type FirstLogin, verifyAt } from 'backup-code-challenge';
import 'backup-code-challenge/styles.css';
import { type FormEvent, useState } from 'react';

/** The `result` that your back end returns for a signed-in person. */
interface Person {
  name: string;
}

/** The response of `POST /api/sign-in`. */
type Login =
  | { kind: 'signed_in'; result: Person }
  | { kind: 'second_factor_required'; challengeKey: string; expiresAt: string }
  | { kind: Exclude<FirstLogin['kind'], 'signed_in' | 'second_factor_required'> };

const verify = verifyAt<Person>('/api/backup-code');

async function logIn(form: HTMLFormElement): Promise<Login> {
  const response = await fetch('/api/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  });
  return response.json();
}

export function SignIn({ onSignedIn }: { onSignedIn: (person: Person) => void }) {
  const [login, setLogin] = useState<Login>();
  const [problem, setProblem] = useState('');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setProblem('');
    const next = await logIn(event.currentTarget).catch(() => null);
    if (next?.kind === 'signed_in') onSignedIn(next.result);
    else if (next?.kind === 'second_factor_required') setLogin(next);
    else if (next?.kind === 'invalid_credentials') setProblem('Wrong name or password.');
    // Use your own texts.
    else setProblem(`Try again later: ${next?.kind ?? 'no response'}`);
  }

  return login?.kind === 'second_factor_required' ? (
    <BackupCodeChallenge
      autoFocus
      verify={verify}
      challengeKey={login.challengeKey}
      expiresAt={login.expiresAt}
      onSuccess={onSignedIn}
      onStartOver={() => setLogin(undefined)}
      onContactSupport={() => location.assign('https://example.com/support')}
      onActionRequired={({ action }) => location.assign(`https://example.com/${action}`)}
    />
  ) : (
    <form method="post" onSubmit={(event) => void submit(event)}>
      <label>
        User name <input name="username" autoComplete="username" autoFocus />
      </label>
      <label>
        Password <input name="password" type="password" autoComplete="current-password" />
      </label>
      <button>Log in</button>
      <p role="alert">{problem}</p>
    </form>
  );
}
