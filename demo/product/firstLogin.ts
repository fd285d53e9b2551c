/** The demo's tenant. LoginRadius's API keys are public, too. */
export const apiKey = 'simulated-api-key';

/** What the login page keeps of the first login step. */
export interface FirstLogin {
  user: string;
  secondFactorToken: string;
  expiresAt: string;
  otherMethods: string[];
}

interface FirstLoginBody {
  Description?: string;
  SecondFactorAuthentication?: {
    SecondFactorAuthenticationToken: string;
    ExpireIn: string;
    [isVerified: `Is${string}Verified`]: boolean;
  };
}

const methodNames: { [flag: string]: string } = {
  IsAuthenticatorVerified: 'Authenticator app',
  IsOTPAuthenticatorVerified: 'Text message',
  IsEmailOtpAuthenticatorVerified: 'E-mail',
};

/** LoginRadius's first login step, in its nested shape: `POST /identity/v2/auth/login/2fa`. */
export async function startLogin(credentials: {
  user: string;
  password: string;
}): Promise<FirstLogin> {
  const { user, password } = credentials;
  const response = await fetch(`/identity/v2/auth/login/2fa?apikey=${apiKey}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ [user.includes('@') ? 'email' : 'username']: user, password }),
  });
  const body = (await response.json()) as FirstLoginBody;
  const factor = body.SecondFactorAuthentication;
  if (!factor) throw new Error('This user name and password do not go together.');
  return {
    user,
    secondFactorToken: factor.SecondFactorAuthenticationToken,
    expiresAt: factor.ExpireIn,
    otherMethods: Object.entries(methodNames)
      .filter(([flag]) => factor[flag as `Is${string}Verified`])
      .map(([, name]) => name),
  };
}
