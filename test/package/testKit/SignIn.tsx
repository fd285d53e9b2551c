'use client';

import {
  BackupCodeChallenge,
  type FirstLogin,
  readFirstLogin,
  type VerifiedLogin,
} from 'backup-code-challenge';
import 'backup-code-challenge/styles.css';
import { type FormEvent, useState } from 'react';

interface Props {
  apiKey: string;
  baseUrl: string;
  onSignedIn: (login: VerifiedLogin) => void;
}

export function SignIn({ apiKey, baseUrl, onSignedIn }: Props) {
  const [login, setLogin] = useState<FirstLogin>();
  const [problem, setProblem] = useState('');

  async function logIn(form: HTMLFormElement) {
    const response = await fetch(`${baseUrl}/identity/v2/auth/login/2fa?apikey=${apiKey}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(Object.fromEntries(new FormData(form))),
    });
    return readFirstLogin(await response.text(), response);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    setProblem('');
    const next = await logIn(event.currentTarget).catch(() => null);
    if (next?.kind === 'signed_in') onSignedIn(next);
    else if (next?.kind === 'second_factor_required') setLogin(next);
    else if (next?.kind === 'invalid_credentials') setProblem('Wrong name or password.');
    // Use your own texts.
    else setProblem(`Try again later: ${next?.kind ?? 'no response'}`);
  }

  return login?.kind === 'second_factor_required' ? (
    <BackupCodeChallenge
      autoFocus
      apiKey={apiKey}
      endpoint={{ baseUrl }}
      secondFactorToken={login.secondFactorToken}
      expiresAt={login.expiresAt}
      onSuccess={(tokens, profile) => onSignedIn({ tokens, profile })}
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
