import {
  type AuthTokens,
  BackupCodeChallenge,
  type LoginRadiusProfile,
  validateBackupCode,
} from 'backup-code-challenge';
import { de } from 'backup-code-challenge/locales/de';
import { cookies } from 'next/headers';
import { loginFrom } from '../../common/login';
import type { PageProps } from '../pageProps';

/** The challenge in a server component, with texts from the server and tokens sent to the server. */
export default async function Page({ searchParams }: PageProps) {
  const name = (await cookies()).get('name');
  if (name) return <h1>Hello, {name.value}</h1>;
  const login = loginFrom(new URLSearchParams(await searchParams));
  return (
    <BackupCodeChallenge
      apiKey={login.apiKey}
      secondFactorToken={login.token}
      endpoint={{ baseUrl: login.api }}
      messages={{ ...de, label: validateBackupCode('AD45-XH56').ok ? de.label : 'refused' }}
      onSuccess={keepLogin}
    />
  );
}

async function keepLogin(tokens: AuthTokens, profile: LoginRadiusProfile | null) {
  'use server';
  if (!(tokens.expiresAt instanceof Date)) throw new Error('expiresAt did not arrive as a date');
  (await cookies()).set('name', profile?.FirstName ?? '');
}
