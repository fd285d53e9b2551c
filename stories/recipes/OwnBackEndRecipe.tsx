import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';

interface Props extends Omit<
  BackupCodeChallengeProps,
  'apiKey' | 'secondFactorToken' | 'endpoint'
> {
  csrfToken: string;
  /** A value that is new with each login. A new value restarts the challenge. */
  loginId: string;
  send?: typeof fetch;
}

/**
 * The challenge with your own back end between it and LoginRadius. Your back end performs the first
 * login step and keeps the API key and the MFA token, so neither reaches the browser. It forwards the
 * body to LoginRadius with both in the query, and returns LoginRadius's response unchanged.
 */
export function OwnBackEndRecipe({ csrfToken, loginId, send = fetch, ...options }: Props) {
  const askBackEnd: typeof fetch = (input, init) => {
    // Drops the query, because the back end does not need the two options below.
    const [url = ''] = String(input).split('?');
    const headers = new Headers(init?.headers);
    headers.set('X-CSRF-Token', csrfToken);
    // The challenge sends no cookies, but the back end needs its session cookie.
    return send(url, { ...init, headers, credentials: 'same-origin' });
  };

  return (
    <BackupCodeChallenge
      {...options}
      apiKey="kept-by-the-back-end"
      secondFactorToken={loginId}
      endpoint={{ baseUrl: '/api', fetch: askBackEnd }}
    />
  );
}
