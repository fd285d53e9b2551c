import { verifyAt } from 'backup-code-challenge';

/** The values that the login page keeps from its back end's first login step. No LoginRadius token. */
export interface BackEndLogin {
  user: string;
  challengeKey: string;
  expiresAt: string;
  otherMethods: string[];
}

/** What the demo's back end sends to the browser after a sign-in. */
export interface BackEndSignIn {
  profile: { FirstName: string | null; ImageUrl: string | null };
  expiresAt: string | null;
}

const methodNames: { [method: string]: string } = {
  authenticator: 'Authenticator app',
  sms: 'Text message',
  email: 'E-mail',
};

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
  const { methods, ...challenge } = (await response.json()) as {
    challengeKey: string;
    expiresAt: string;
    methods: string[];
  };
  const { user } = credentials;
  return {
    user,
    ...challenge,
    otherMethods: methods.map((method) => methodNames[method] ?? method),
  };
}

export const verifyAtBackEnd = verifyAt<BackEndSignIn>('/api/backup-code');
