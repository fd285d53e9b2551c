import { createBackupCodeHandler, memoryReplayStore } from 'backup-code-challenge/server';

/**
 * The back end of a login page, which every runtime mounts.
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
    onSignedIn: ({ profile }) => {
      const headers = new Headers();
      headers.append(
        'Set-Cookie',
        `session=${crypto.randomUUID()}; Path=/; HttpOnly; SameSite=Lax`,
      );
      headers.append('Set-Cookie', 'theme=dark; Path=/');
      return { headers, result: { name: profile?.FirstName } };
    },
  });

  return {
    /** For `POST /api/backup-code`. */
    verify: handler.fetch,

    /**
     * For `POST /sign-in`: the first login step.
     *
     * @param {Request} request
     */
    async signIn(request) {
      const response = await fetch(`${LOGINRADIUS}/identity/v2/auth/login/2fa?apikey=${API_KEY}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: await request.text(),
      });
      const started = await handler.begin(await response.text());
      if (!started) return new Response(null, { status: 403 });
      const { setCookie, ...challenge } = started;
      return Response.json(challenge, { headers: { 'Set-Cookie': setCookie } });
    },
  };
}
