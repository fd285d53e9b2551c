import {
  BackupCodeError,
  type BackupCodeFailure,
  isBackupCodeError,
  validateBackupCode,
  type VerifyCode,
} from 'backup-code-challenge';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { auth0Failures, auth0Format, verifyAtAuth0 } from '../../stories/recipes/verify/auth0.js';
import {
  betterAuthFailures,
  betterAuthFormat,
  verifyAtBetterAuth,
} from '../../stories/recipes/verify/betterAuth.js';
import { oryFailures, verifyAtOry } from '../../stories/recipes/verify/ory.js';
import { verifyAtOwnBackEnd } from '../../stories/recipes/verify/ownBackEnd.js';

const context = { signal: new AbortController().signal, challengeKey: 'challenge-1' };

interface Provider {
  readonly verify: VerifyCode<unknown>;
  readonly failures: Readonly<Record<string, BackupCodeFailure>>;
  /** The body with which the provider reports one error of the table. */
  readonly bodyOf: (error: string) => object;
  readonly success: object;
  /** What is sent for the code AB12-CD34. */
  readonly sent: { readonly url: string; readonly body: string };
}

const providers: Readonly<Record<string, Provider>> = {
  'better-auth': {
    verify: verifyAtBetterAuth,
    failures: betterAuthFailures,
    bodyOf: (error) => ({ code: error, message: 'A text for people' }),
    success: { token: 'session', user: {} },
    sent: { url: '/api/auth/two-factor/verify-backup-code', body: '{"code":"AB12-CD34"}' },
  },
  'Ory Kratos': {
    verify: verifyAtOry('csrf'),
    failures: oryFailures,
    bodyOf: (error) =>
      /^\d+$/.test(error)
        ? { ui: { messages: [{ id: Number(error), text: 'A text', type: 'error' }] } }
        : { error: { id: error, code: 410, reason: 'A reason' } },
    success: { session: {} },
    sent: {
      url: '/self-service/login?flow=challenge-1',
      body: '{"method":"lookup_secret","lookup_secret":"AB12-CD34","csrf_token":"csrf"}',
    },
  },
  Auth0: {
    verify: verifyAtAuth0('tenant.example', 'client'),
    failures: auth0Failures,
    bodyOf(error) {
      const [name, text = 'A description'] = error.split(': ');
      return { error: name, error_description: text };
    },
    success: { access_token: 'token', recovery_code: 'K6LGLV3RSH3VERMKET8L7QKU' },
    sent: {
      url: 'https://tenant.example/oauth/token',
      body: 'grant_type=http%3A%2F%2Fauth0.com%2Foauth%2Fgrant-type%2Fmfa-recovery-code&client_id=client&mfa_token=challenge-1&recovery_code=AB12-CD34',
    },
  },
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function answerWith(body: object, status: number) {
  const fetch = vi.fn(() => Promise.resolve(Response.json(body, { status })));
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

describe.each(Object.entries(providers))('the recipe for %s', (_, provider) => {
  const { bodyOf, failures, sent, success, verify } = provider;
  const press = () => verify('AB12-CD34', context).catch((error: unknown) => error);

  it('sends the code and resolves to the provider’s answer', async () => {
    const fetch = answerWith(success, 200);
    expect(await press()).toEqual(success);
    const [url, init] = fetch.mock.calls[0] as unknown as [string, RequestInit];
    expect({ url, body: String(init.body) }).toEqual(sent);
    expect(init).toMatchObject({ method: 'POST', signal: context.signal });
  });

  it.each(Object.entries(failures))('turns %s into its failure', async (error, failure) => {
    answerWith(bodyOf(error), 400);
    const thrown = await press();
    expect(thrown).toBeInstanceOf(BackupCodeError);
    expect(thrown).toMatchObject({ failure });
  });

  it('leaves anything else to count as a lost response', async () => {
    answerWith({}, 500);
    const thrown = await press();
    expect(thrown).toBeInstanceOf(Error);
    expect(isBackupCodeError(thrown)).toBe(false);
  });
});

describe('the format of a provider', () => {
  it('is better-auth’s: two groups of five, with the hyphen', () => {
    const code = 'aB3dE-9xYz1';
    expect(validateBackupCode('aB3dE9xYz1', betterAuthFormat)).toMatchObject({ ok: true, code });
  });

  it('is Auth0’s: the code of its documents', () => {
    const code = 'K6LGLV3RSH3VERMKET8L7QKU';
    expect(validateBackupCode(code, auth0Format)).toMatchObject({ ok: true, code });
  });
});

describe('the recipe for a back end of the app’s own', () => {
  const verify = verifyAtOwnBackEnd('csrf', (...call) => fetch(...call));
  const press = () => verify('AB12CD34', context).catch((error: BackupCodeError) => error.failure);

  it('sends the code with the CSRF token', async () => {
    const fetch = answerWith({ name: 'Mira' }, 200);
    expect(await press()).toEqual({ name: 'Mira' });
    const [, init] = fetch.mock.calls[0] as unknown as [string, RequestInit];
    expect(init.body).toBe('{"code":"AB12CD34","challengeKey":"challenge-1"}');
    expect(new Headers(init.headers).get('X-CSRF-Token')).toBe('csrf');
  });

  it.each([
    ['wrong_code', 'invalid_code'],
    ['signed_out', 'session_expired'],
    ['anything else', 'outcome_unknown'],
  ])('turns %s into %s', async (error, kind) => {
    answerWith({ error }, 422);
    expect(await press()).toMatchObject({ kind });
  });
});
