import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';

interface Props extends Omit<
  BackupCodeChallengeProps,
  'apiKey' | 'secondFactorToken' | 'endpoint'
> {
  csrfToken: string;
  /** Anything that is new with each login: it starts the step afresh. */
  loginId: string;
  send?: typeof fetch;
}

/**
 * The step with a back end of one's own between it and the vendor. The back end did the first login
 * step, and keeps API key and MFA token: neither ever reaches the browser. It hands the body on to
 * the vendor, with both in the query, and the vendor's answer back as it is.
 */
export function OwnBackEndRecipe({ csrfToken, loginId, send = fetch, ...options }: Props) {
  const askBackEnd: typeof fetch = (input, init) => {
    // The query has the two options below, of which the back end has no need.
    const [url = ''] = String(input).split('?');
    const headers = new Headers(init?.headers);
    headers.set('X-CSRF-Token', csrfToken);
    // The step sends no cookies; the back end knows the login by one.
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
