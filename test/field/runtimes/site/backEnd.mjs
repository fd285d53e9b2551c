import {
  createBackupCodeHandler,
  memoryReplayStore,
  readFirstLogin,
} from 'backup-code-challenge/server';

/**
 * The back end of a login page. Mount it in any runtime.
 *
 * @param {{ API_KEY: string; SECRET: string; LOGINRADIUS: string; ORIGIN: string }} env
 */
export function createBackEnd({ API_KEY, SECRET, LOGINRADIUS, ORIGIN }) {
  const handler = createBackupCodeHandler({
    apiKey: API_KEY,
    secret: SECRET,
    allowedOrigins: [ORIGIN],
    endpoint: { baseUrl: LOGINRADIUS },
    replayStore: memoryReplayStore(),
    onFailure: (failure) => console.log('backup code:', failure),
    onSignedIn: createSession,
  });

  return {
    /** For `POST /api/backup-code`. */
    verify: handler.fetch,

    /**
     * For `POST /api/sign-in`: the first login step.
     *
     * @param {Request} request
     */
    async signIn(request) {
      const response = await fetch(`${LOGINRADIUS}/identity/v2/auth/login/2fa?apikey=${API_KEY}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: await request.text(),
      });
      const text = await response.text();
      const started = await handler.begin(text);
      if (started) {
        const { setCookie, challengeKey, expiresAt } = started;
        const headers = { 'Set-Cookie': setCookie };
        return Response.json(
          { kind: 'second_factor_required', challengeKey, expiresAt },
          { headers },
        );
      }
      const login = readFirstLogin(text, response);
      if (login.kind !== 'signed_in') {
        const status = response.ok ? 502 : response.status;
        return Response.json({ kind: login.kind }, { status });
      }
      // LoginRadius requires no second factor.
      const { headers, result } = createSession(login);
      return Response.json({ kind: 'signed_in', result }, { headers });
    },
  };
}

/**
 * Replace this with your session. The browser gets these headers and this result, and no token.
 *
 * @param {import('backup-code-challenge/server').VerifiedLogin} login
 */
function createSession({ profile }) {
  const headers = new Headers();
  headers.append('Set-Cookie', `session=${crypto.randomUUID()}; Path=/; HttpOnly; SameSite=Lax`);
  // More than one cookie, to show how.
  headers.append('Set-Cookie', 'theme=dark; Path=/');
  return { headers, result: { name: profile?.FirstName } };
}
