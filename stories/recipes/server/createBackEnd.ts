import {
  createBackupCodeHandler,
  memoryReplayStore,
  type VerifiedLogin,
} from 'backup-code-challenge/server';

/** What this app has anyway. */
export interface App {
  readonly apiKey: string;
  readonly secret: string;
  readonly origin: string;
  readonly loginRadiusUrl: string;
  /** Resolves to the `Set-Cookie` of a new session. */
  readonly createSession: (login: VerifiedLogin) => Promise<string>;
  readonly audit: (event: object) => void;
  readonly sendMail: (to: string, text: string) => Promise<void>;
}

/** The back end of the step: a session, an audit trail, and a mail to the account's owner. */
export function createBackEnd(app: App) {
  const { apiKey, secret, origin, loginRadiusUrl } = app;
  const handler = createBackupCodeHandler({
    apiKey,
    secret,
    allowedOrigins: [origin],
    replayStore: memoryReplayStore(),
    endpoint: { baseUrl: loginRadiusUrl },
    // From your own proxy: a person can forge X-Forwarded-For.
    clientIp: (request) => request.headers.get('X-Real-IP'),
    async onSignedIn(login, request) {
      const { profile } = login;
      const session = await app.createSession(login);
      app.audit({ type: 'backup_code_used', uid: profile?.Uid, ip: ipOf(request) });
      const to = profile?.Email?.[0]?.Value;
      // Not waited for: a mail that fails must not cost the session.
      if (to) app.sendMail(to, usedText).catch(() => app.audit({ type: 'mail_failed', to }));
      return { headers: { 'Set-Cookie': session }, result: { name: profile?.FirstName } };
    },
    onFailure({ type, error }, request) {
      const kind = error instanceof Error && 'failure' in error ? error.failure : undefined;
      app.audit({ type: `backup_code_${type}`, failure: kind, ip: ipOf(request) });
    },
  });

  /** `POST /sign-in`: LoginRadius's first login step. */
  async function signIn(request: Request): Promise<Response> {
    const url = `${loginRadiusUrl}/identity/v2/auth/login/2fa?apikey=${apiKey}`;
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: await request.text() });
    const started = await handler.begin(await response.text());
    // `readFirstLogin` says why: a wrong password, a lock, or a login without a second factor.
    if (!started) return new Response(null, { status: 401 });
    const { setCookie, ...challenge } = started;
    return Response.json(challenge, { headers: { 'Set-Cookie': setCookie } });
  }

  return { signIn, verify: handler.fetch };
}

const usedText = 'A backup code was used to sign in. Was it not you? Contact us.';

const ipOf = (request: Request) => request.headers.get('X-Real-IP');
