import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import {
  type BackupCodeHandler,
  type BackupCodeHandlerOptions,
  createBackupCodeHandler,
  type HandlerFailure,
  memoryReplayStore,
  type VerifiedLogin,
} from 'backup-code-challenge/server';
import { createSimulatorListener, type Simulator } from 'backup-code-challenge/testing';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';

export const origin = 'https://login.example.com';
export const secret = 'SECRET-0a1b2c3d4e5f60718293a4b5c6d7e8f9';
/** Codes of the simulator's first account. */
export const [code, secondCode] = ['AD45XH56', '7HD83KD9'] as const;

/** A first login that requires a second factor, as the page knows it. */
export interface Login {
  readonly cookie: string;
  readonly challengeKey: string;
  readonly secondFactorToken: string;
}

export interface LoginRadius {
  readonly simulator: Simulator;
  readonly baseUrl: string;
  /** The number of backup code requests that have arrived. */
  readonly calls: () => number;
}

export interface BackEnd extends LoginRadius {
  readonly handler: BackupCodeHandler;
  /** The logins that `onSignedIn` got. */
  readonly logins: readonly VerifiedLogin[];
  /** The failures that `onFailure` got. */
  readonly failures: readonly HandlerFailure[];
  readonly begin: () => Promise<Login>;
  /** Without an attempt id, the request is one of a client other than `verifyAt`. */
  readonly press: (login: Login, code?: string, attemptId?: string) => Promise<Reply>;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Starts the simulator over real HTTP on loopback until the test finishes. */
export async function startLoginRadius(): Promise<LoginRadius> {
  const simulator = createStrictSimulator();
  const server = createServer(createSimulatorListener(simulator));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  });
  // SAFETY: a TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return { simulator, baseUrl: `http://127.0.0.1:${port}`, calls: () => simulator.requests.length };
}

/** Starts a handler in front of LoginRadius. Several handlers can share one `loginRadius`. */
export async function startBackEnd(
  options: Partial<BackupCodeHandlerOptions> = {},
  loginRadius?: LoginRadius,
): Promise<BackEnd> {
  const { simulator, baseUrl, calls } = loginRadius ?? (await startLoginRadius());
  const logins: VerifiedLogin[] = [];
  const failures: HandlerFailure[] = [];
  const handler = createBackupCodeHandler({
    apiKey: simulator.apiKey,
    secret,
    allowedOrigins: [origin],
    replayStore: memoryReplayStore(),
    onSignedIn: (login) => {
      logins.push(login);
      const headers = { 'Set-Cookie': `session=${logins.length}; HttpOnly` };
      return { headers, result: { name: login.profile?.FirstName } };
    },
    onFailure: (failure) => void failures.push(failure),
    ...options,
    endpoint: { baseUrl, ...options.endpoint },
  });
  return {
    simulator,
    baseUrl,
    calls,
    handler,
    logins,
    failures,
    begin: () => begin(handler, simulator),
    press: async (login, pressed = code, attemptId) => {
      const { challengeKey } = login;
      const body = JSON.stringify({ code: pressed, challengeKey, attemptId });
      return read(await handler.fetch(pressRequest(login, pressed, { body })));
    },
  };
}

async function begin(handler: BackupCodeHandler, simulator: Simulator): Promise<Login> {
  const { secondFactorToken, expiresAt } = simulator.startLogin();
  const started = await handler.begin(firstLoginBody(secondFactorToken, expiresAt));
  if (!started) throw new Error('a second factor was wanted');
  const [cookie = ''] = started.setCookie.split(';');
  return { cookie, challengeKey: started.challengeKey, secondFactorToken };
}

export function firstLoginBody(secondFactorToken: string, expiresAt: Date) {
  return {
    SecondFactorAuthentication: {
      SecondFactorAuthenticationToken: secondFactorToken,
      ExpireIn: expiresAt.toISOString(),
      IsAuthenticatorVerified: true,
    },
    Profile: null,
    access_token: '00000000-0000-0000-0000-000000000000',
  };
}

/** Changes to the challenge's request. A stream as body needs `duplex`. */
export type PressChange = Omit<RequestInit, 'headers'> & {
  headers?: Record<string, string>;
  duplex?: 'half';
};

/** The request that the browser sends when the person presses "Sign in". */
export function pressRequest(
  { cookie, challengeKey }: Pick<Login, 'cookie' | 'challengeKey'>,
  pressed: string = code,
  { headers, ...change }: PressChange = {},
): Request {
  return new Request(`${origin}/api/backup-code`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Sec-Fetch-Site': 'same-origin',
      Origin: origin,
      Cookie: cookie,
      ...headers,
    },
    body: JSON.stringify({ code: pressed, challengeKey }),
    ...change,
  });
}

export async function read(response: Response): Promise<Reply> {
  const body: unknown = await response.json();
  return { status: response.status, body, headers: response.headers };
}
