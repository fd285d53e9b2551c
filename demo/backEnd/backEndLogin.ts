import { type SecondFactorRequired, verifyAt } from 'backup-code-challenge';

/** What the page keeps of a first login through its back end. No LoginRadius token is in it. */
export interface BackEndLogin extends Pick<SecondFactorRequired, 'kind' | 'methods'> {
  user: string;
  challengeKey: string;
  expiresAt: string;
}

/** What the demo's back end sends to the browser after a sign-in. */
export interface BackEndSignIn {
  profile: { FirstName: string | null; ImageUrl: string | null };
  expiresAt: string | null;
}

/** Performs the first login step through the back end, which keeps the MFA token in a cookie. */
export async function startBackEndLogin(credentials: {
  user: string;
  password: string;
}): Promise<BackEndLogin> {
  const response = await fetch('/api/sign-in', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  if (!response.ok) throw new Error('The user name or password is wrong.');
  // SAFETY: `createBackEnd.ts` sends this.
  const challenge = (await response.json()) as Omit<BackEndLogin, 'kind' | 'user'>;
  return { kind: 'second_factor_required', user: credentials.user, ...challenge };
}

export const verifyAtBackEnd = verifyAt<BackEndSignIn>('/api/backup-code');
