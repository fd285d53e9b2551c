import {
  createBackupCodeHandler,
  memoryReplayStore,
  type VerifiedLogin,
} from 'backup-code-challenge/server';

/** What your app already has. */
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

/** A handler that logs each sign-in and each failure, and sends an e-mail to the account's owner. */
export function createAuditedHandler(app: App) {
  const { apiKey, secret, origin, loginRadiusUrl } = app;
  return createBackupCodeHandler({
    apiKey,
    secret,
    allowedOrigins: [origin],
    replayStore: memoryReplayStore(),
    endpoint: { baseUrl: loginRadiusUrl },
    // Your proxy sets this header. A browser can forge X-Forwarded-For.
    clientIp: (request) => request.headers.get('X-Real-IP'),
    async onSignedIn(login, request) {
      const { profile } = login;
      const session = await app.createSession(login);
      app.audit({ type: 'backup_code_used', uid: profile?.Uid, ip: ipOf(request) });
      const to = profile?.Email?.[0]?.Value;
      // Do not await it: a failed e-mail must not end the sign-in.
      if (to) app.sendMail(to, usedText).catch(() => app.audit({ type: 'mail_failed', to }));
      return { headers: { 'Set-Cookie': session }, result: { name: profile?.FirstName } };
    },
    onFailure({ type, error }, request) {
      const kind = error instanceof Error && 'failure' in error ? error.failure : undefined;
      app.audit({ type: `backup_code_${type}`, failure: kind, ip: ipOf(request) });
    },
  });
}

const usedText = 'A backup code was used to sign in. If it was not you, contact us.';

const ipOf = (request: Request) => request.headers.get('X-Real-IP');
