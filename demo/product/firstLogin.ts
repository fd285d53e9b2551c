import {
  type FirstLoginSignedIn,
  readFirstLogin,
  type SecondFactorRequired,
} from 'backup-code-challenge';

/** The demo's tenant. LoginRadius's API keys are public, too. */
export const apiKey = 'simulated-api-key';

/** LoginRadius's code for a wrong name or password. */
const wrongCredentials = 966;

/**
 * LoginRadius's first login step: `POST /identity/v2/auth/login/2fa`. Rejects with the text for the
 * person.
 */
export async function startLogin(credentials: {
  user: string;
  password: string;
}): Promise<FirstLoginSignedIn | SecondFactorRequired> {
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
    case 'second_factor_required':
      return login;
    case 'locked':
      throw new Error('This account is locked.');
    default:
      throw new Error(
        login.errorCode === wrongCredentials
          ? 'This user name and password do not go together.'
          : 'Signing in does not work at the moment.',
      );
  }
}
