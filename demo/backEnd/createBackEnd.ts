import {
  type BackupCodeHandler,
  createBackupCodeHandler,
  memoryReplayStore,
} from 'backup-code-challenge/server';
import type { Simulator } from 'backup-code-challenge/testing';
import type { BackEndSignIn } from './backEndLogin.js';

export interface BackEnd {
  /** Forgets every sign-in. */
  readonly reset: () => void;
  /** `null` for a path that is not the back end's. */
  readonly answer: (request: Request) => Promise<Response> | null;
}

/**
 * The demo's own back end: the API key, the MFA token and the tokens of a login stay here.
 *
 * @param simulator The LoginRadius of the demo.
 * @param listOrigins The origins of the demo, known once its server listens.
 */
export function createBackEnd(
  simulator: Pick<Simulator, 'apiKey' | 'fetch'>,
  listOrigins: () => readonly string[],
): BackEnd {
  const { apiKey, fetch } = simulator;
  let current: BackupCodeHandler | undefined;

  const getHandler = () => {
    current ??= createBackupCodeHandler({
      apiKey,
      // A demo signs nobody in across a restart. In production, read the secret from the environment.
      secret: `${crypto.randomUUID()}${crypto.randomUUID()}`,
      allowedOrigins: listOrigins(),
      insecureLoopbackCookie: true,
      replayStore: memoryReplayStore(),
      endpoint: { fetch },
      onSignedIn: ({ profile, tokens }) => {
        const result: BackEndSignIn = {
          profile: {
            FirstName: profile?.FirstName ?? null,
            ImageUrl: profile?.ImageUrl ?? null,
          },
          expiresAt: tokens.expiresAt?.toISOString() ?? null,
        };
        const session = `demo-session=${crypto.randomUUID()}; Path=/; HttpOnly; SameSite=Lax`;
        return { result, headers: { 'Set-Cookie': session } };
      },
    });
    return current;
  };

  async function signIn(request: Request): Promise<Response> {
    // SAFETY: the demo's login page sends this.
    const { user, password } = (await request.json()) as { user: string; password: string };
    const response = await fetch(`/identity/v2/auth/login/2fa?apikey=${apiKey}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ [user.includes('@') ? 'email' : 'username']: user, password }),
    });
    const started = await getHandler().begin(await response.json());
    if (!started) return Response.json(null, { status: 401 });
    const { setCookie, ...challenge } = started;
    return Response.json(challenge, { headers: { 'Set-Cookie': setCookie } });
  }

  return {
    reset() {
      current = undefined;
    },
    answer(request) {
      const { pathname } = new URL(request.url);
      if (pathname === '/api/sign-in') return signIn(request);
      return pathname === '/api/backup-code' ? getHandler().fetch(request) : null;
    },
  };
}
