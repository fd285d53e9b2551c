import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type BackupCodeHandlerOptions,
  createBackupCodeHandler,
  redactProfile,
} from 'backup-code-challenge/server';
import { scenarios, type ScenarioName } from 'backup-code-challenge/testing';
import { type BackEnd, code, type Login, origin, secret, startBackEnd } from './support/backEnd.js';
import { createSecretScanner, surfaces } from './support/secretScanner.js';
import { recordingStore } from './support/stores.js';

const consoleMethods = ['log', 'info', 'debug', 'warn', 'error', 'trace', 'dir'] as const;

afterEach(() => {
  vi.restoreAllMocks();
});

/** A handler whose surfaces are all scanned for its secrets and the tokens that LoginRadius issues. */
async function startWatched(change: Partial<BackupCodeHandlerOptions> = {}) {
  const scanner = createSecretScanner();
  for (const method of consoleMethods) {
    vi.spyOn(console, method).mockImplementation((...line: unknown[]) =>
      scanner.note('console', line),
    );
  }
  const { store, calls } = recordingStore();
  const watchedFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    const text = await response
      .clone()
      .text()
      .catch(() => '');
    for (const [, name = '', token = ''] of text.matchAll(/"(\w*token)":"([^"]{9,})"/gi)) {
      if (!token.startsWith('0000')) scanner.learn(name, token);
    }
    return response;
  };
  const backEnd = await startBackEnd({
    replayStore: store,
    onFailure: (failure) => scanner.note('failure', failure),
    ...change,
    endpoint: { timeoutMs: 1_000, ...change.endpoint, fetch: watchedFetch },
  });
  scanner.learn('API key', backEnd.simulator.apiKey);
  scanner.learn('secret', secret);
  scanner.learn('code', code);

  async function signIn(): Promise<void> {
    const login = await backEnd.begin();
    scanner.learn('MFA token', login.secondFactorToken);
    scanner.note('cookie', login.cookie);
    await pressAndNote(backEnd, login);
    await pressAndNote(backEnd, login);
    for (const call of calls) scanner.note('store', call);
  }

  async function pressAndNote({ press }: BackEnd, login: Login): Promise<void> {
    const { status, body, headers } = await press(login);
    scanner.note('response', [status, JSON.stringify(body), headers]);
    scanner.note('cookie', headers.getSetCookie());
  }

  return { backEnd, scanner, signIn };
}

describe('the secret scanner', () => {
  it.each(surfaces)('finds each secret that is planted in the surface %s', async (surface) => {
    const { backEnd, scanner, signIn } = await startWatched();
    await signIn();
    const [{ tokens } = {}] = backEnd.logins;
    const query = backEnd.simulator.requests[0]!.query;
    const planted: readonly [name: string, secret: string][] = [
      ['API key', backEnd.simulator.apiKey],
      ['MFA token', query[1]![1]],
      ['access_token', tokens!.accessToken],
      ['refresh_token', tokens!.refreshToken!],
      ['code', code],
      ['secret', secret],
    ];
    expect(scanner.scan()).toEqual([]);
    for (const [name, text] of planted) {
      for (const form of [
        text,
        new Error(`quotes ${text}`),
        Object.defineProperty({}, 'hidden', { value: { deep: [text] } }),
        `https://x.example/?a=${encodeURIComponent(text)}`,
        btoa(`ab${text}cd`),
      ]) {
        const fresh = createSecretScanner();
        fresh.learn(name, text);
        fresh.note(surface, form);
        expect(fresh.scan()).toEqual([`${surface}: ${name} ${text}`]);
      }
    }
  });
});

describe('the handler', () => {
  const names = Object.keys(scenarios).filter((name) => name !== 'slow') as ScenarioName[];

  it.each(names)('leaks no secret in the scenario %s', async (name) => {
    const { backEnd, scanner, signIn } = await startWatched();
    backEnd.simulator.use(name);
    await signIn();
    expect(scanner.scan()).toEqual([]);
  });

  it('leaks no secret if a callback or the store fails', async () => {
    const failing = await startWatched({
      onSignedIn: () => {
        throw new Error('no session');
      },
    });
    await failing.signIn();
    expect(failing.scanner.scan()).toEqual([]);
    const down = () => Promise.reject(new Error('down'));
    const storeless = await startWatched({
      replayStore: { get: down, set: down, claim: down, delete: down },
    });
    await storeless.signIn();
    expect(storeless.scanner.scan()).toEqual([]);
  });

  it('passes a token to the browser if the app returns it from onSignedIn', async () => {
    const { backEnd, scanner, signIn } = await startWatched({
      onSignedIn: ({ tokens }) => ({ result: { token: tokens.accessToken } }),
    });
    await signIn();
    expect(scanner.scan()).toEqual([expect.stringMatching(/^response: access_token /)]);
    expect(backEnd.calls()).toBe(1);
  });

  it('puts no profile into the store', async () => {
    const { store, calls } = recordingStore();
    const backEnd = await startBackEnd({
      replayStore: store,
      onSignedIn: ({ profile }) => ({ result: profile && redactProfile(profile) }),
    });
    const { body } = await backEnd.press(await backEnd.begin());
    expect(JSON.stringify(body)).toContain('Quillfeather');
    expect(JSON.stringify(calls)).not.toContain('Quillfeather');
  });

  it('leaks no secret in the error for a wrong option', () => {
    const scanner = createSecretScanner();
    scanner.learn('secret', secret);
    scanner.learn('API key', 'KEY-5d1f0c77-apikey');
    // SAFETY: wrong types on purpose, as an app in plain JavaScript can pass them.
    const options = {
      apiKey: 'KEY-5d1f0c77-apikey',
      secret,
      allowedOrigins: [origin, `${origin}/${secret}`],
    } as unknown as BackupCodeHandlerOptions;
    const create = (): unknown => {
      try {
        return createBackupCodeHandler(options);
      } catch (error) {
        return error;
      }
    };
    const error = create();
    expect(error).toBeInstanceOf(TypeError);
    scanner.note('error', error);
    expect(scanner.scan()).toEqual([]);
  });
});
