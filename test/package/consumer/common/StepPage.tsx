'use client';
import { BackupCodeChallenge } from 'backup-code-challenge';
import { useState } from 'react';
import type { Login } from './login.js';

/** A login page with the finished challenge. */
export function StepPage({ login }: { login: Login }) {
  const [name, setName] = useState<string | null>(null);
  if (name !== null) return <h1>Hello, {name}</h1>;
  return (
    <BackupCodeChallenge
      apiKey={login.apiKey}
      secondFactorToken={login.token}
      endpoint={{ baseUrl: login.api }}
      onSuccess={(_, profile) => setName(profile?.FirstName ?? '')}
      onUseAnotherMethod={() => undefined}
    />
  );
}
