import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import {
  type BackupCodeHandler,
  createBackupCodeHandler,
  memoryReplayStore,
  readFirstLogin,
  type ReplayStore,
} from 'backup-code-challenge/server';
import type { BackEndSettings, BackwardsSecrets, BegunLogin } from './backEndCommands.js';

interface BackEnd {
  readonly handler: BackupCodeHandler;
  /** Where the first login step is. */
  readonly firstLoginUrl: string;
  /** Every MFA token, and every token of a login. */
  readonly secrets: BackwardsSecrets[];
  /** How many of the next responses are lost on their way to the browser. */
  lostResponses: number;
}

/**
 * Serves any number of back ends on the test runner's server, which is the page's own origin. Each has the
 * paths `create`, `begin`, `verify` and `secrets` under `/back-end/<name>`.
 */
export function createBackEndServer() {
  const backEnds = new Map<string, BackEnd>();

  async function answer(request: Request, drop: () => Response): Promise<Response> {
    const { pathname, origin } = new URL(request.url);
    const [, , name = '', action] = pathname.split('/');
    if (action === 'create') {
      // SAFETY: `backEndCommands.ts` is the only caller, and sends what the type says.
      backEnds.set(name, createBackEnd((await request.json()) as BackEndSettings, origin));
      return Response.json(null);
    }
    const backEnd = backEnds.get(name);
    if (!backEnd) return new Response(null, { status: 404 });
    if (action === 'begin') return begin(backEnd, await request.text());
    if (action === 'secrets') return Response.json(backEnd.secrets.flat());
    const response = await backEnd.handler.fetch(request);
    if (backEnd.lostResponses === 0) return response;
    backEnd.lostResponses -= 1;
    return drop();
  }

  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    if (!request.url?.startsWith('/back-end/')) {
      next();
      return;
    }
    const drop = () => {
      response.socket?.destroy();
      return RESPONSE_ALREADY_SENT;
    };
    const listener = getRequestListener((received) => answer(received, drop), {
      overrideGlobalObjects: false,
    });
    void listener(request, response);
  };
}

function createBackEnd(settings: BackEndSettings, origin: string): BackEnd {
  const { apiKey, baseUrl, lostResponses = 0, failingSignIns = 0, isStoreDown = false } = settings;
  const secrets: BackwardsSecrets[] = [];
  let signIns = 0;
  const handler = createBackupCodeHandler({
    apiKey,
    secret: `${crypto.randomUUID()}${crypto.randomUUID()}`,
    allowedOrigins: [origin],
    replayStore: isStoreDown ? failingStore : memoryReplayStore(),
    endpoint: { baseUrl },
    onSignedIn({ tokens: { accessToken, refreshToken }, profile }) {
      secrets.push(backwards([accessToken, refreshToken ?? accessToken]));
      signIns += 1;
      if (signIns <= failingSignIns) throw new Error(`no session for ${accessToken}`);
      return {
        result: { name: profile?.FirstName },
        headers: { 'Set-Cookie': 'session=1; HttpOnly' },
      };
    },
    onActionRequired({ token }) {
      if (token) secrets.push(backwards([token]));
    },
  });
  const firstLoginUrl = `${baseUrl}/identity/v2/auth/login/2fa?apikey=${apiKey}`;
  return { handler, firstLoginUrl, secrets, lostResponses };
}

async function begin(
  { handler, firstLoginUrl, secrets }: BackEnd,
  body: string,
): Promise<Response> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(firstLoginUrl, { method: 'POST', headers, body });
  const text = await response.text();
  const login = readFirstLogin(text);
  if (login.kind !== 'second_factor_required') return new Response(null, { status: 401 });
  secrets.push(backwards([login.secondFactorToken]));
  const started = await handler.begin(text);
  if (!started) return new Response(null, { status: 401 });
  const { setCookie, challengeKey } = started;
  return Response.json({ challengeKey } satisfies BegunLogin, {
    headers: { 'Set-Cookie': setCookie },
  });
}

/** So that no object of the page that reads them holds a secret. */
function backwards(texts: readonly string[]): BackwardsSecrets {
  return texts.map((text) => Array.from(text).toReversed().join(''));
}

const isDown = () => Promise.reject(new Error('down'));
const failingStore: ReplayStore = { get: isDown, set: isDown, claim: isDown, delete: isDown };
