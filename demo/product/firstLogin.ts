import {
  type FirstLoginSignedIn,
  readFirstLogin,
  type SecondFactorRequired,
} from 'backup-code-challenge';

/** The key of the demo's tenant. A real LoginRadius API key is public too. */
export const apiKey = 'simulated-api-key';

/** A login that waits for its second factor. */
export interface StartedLogin extends SecondFactorRequired {
  /** The name that the person typed. */
  readonly user: string;
}

/**
 * Performs the first login step of LoginRadius: `POST /identity/v2/auth/login/2fa`. Rejects with the
 * text for the person.
 */
export async function startLogin(credentials: {
  user: string;
  password: string;
}): Promise<FirstLoginSignedIn | StartedLogin> {
  const { user, password } = credentials;
  const response = await fetch(`/identity/v2/auth/login/2fa?apikey=${apiKey}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ [user.includes('@') ? 'email' : 'username']: user, password }),
  }).catch(() => {
    throw new Error('The connection failed.');
  });
  const login = readFirstLogin(await response.text(), response);
  switch (login.kind) {
    case 'signed_in':
      return login;
    case 'second_factor_required':
      return { ...login, user };
    case 'locked':
      throw new Error('This account is locked.');
    case 'invalid_credentials':
      throw new Error('The user name or password is wrong.');
    default:
      throw new Error('Signing in does not work at the moment.');
  }
}
