/** The key of the demo's tenant. A real LoginRadius API key is public too. */
export const apiKey = 'simulated-api-key';

/** The values that the login page keeps from the first login step. */
export interface FirstLogin {
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

/** Performs the first login step of LoginRadius: `POST /identity/v2/auth/login/2fa`. */
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
  if (!factor) throw new Error('The user name or password is wrong.');
  return {
    secondFactorToken: factor.SecondFactorAuthenticationToken,
    expiresAt: factor.ExpireIn,
    otherMethods: Object.entries(methodNames)
      .filter(([flag]) => factor[flag as `Is${string}Verified`])
      .map(([, name]) => name),
  };
}
