import { describe, expect, it } from 'vitest';
import { exampleLogin, type SimulatorOptions } from '../../src/testing.js';
import { attempt, createClock, firstCode, secondCode, usedCodes } from './support/attempt.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';

describe('a right code', () => {
  it('signs in with every field of the Profile and the account’s name', async () => {
    const clock = createClock();
    const { login } = await attempt(createStrictSimulator({ now: clock.now }));
    expect(Object.keys(login?.profile ?? {}).toSorted()).toEqual(
      Object.keys(exampleLogin.Profile ?? {}).toSorted(),
    );
    expect(login?.profile).toMatchObject({
      FullName: 'Mira Quillfeather',
      UserName: 'mira',
      Email: [{ Type: 'Primary', Value: 'mira.quillfeather@example.com' }],
    });
    const guid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
    expect(login?.tokens.accessToken).toMatch(guid);
    expect(login?.tokens.refreshToken).toMatch(guid);
    expect(login?.tokens.refreshToken).not.toBe(login?.tokens.accessToken);
    expect(login?.tokens.expiresAt).toEqual(new Date(clock.now() + 3_600_000));
  });

  it('works only once, even with a new MFA token', async () => {
    const simulator = createStrictSimulator();
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
    expect(await attempt(simulator)).toMatchObject({ kind: 'invalid_code', errorCode: 1129 });
    expect(usedCodes(simulator)).toEqual([firstCode]);
  });

  it('spends the MFA token too', async () => {
    const simulator = createStrictSimulator();
    const { secondFactorToken } = simulator.startLogin();
    await attempt(simulator, { secondFactorToken });
    const again = { secondFactorToken, backupCode: secondCode };
    expect(await attempt(simulator, again)).toMatchObject({
      kind: 'session_expired',
      errorCode: 1103,
    });
    expect(usedCodes(simulator)).toEqual([firstCode]);
  });

  it('is spent once when two calls arrive together', async () => {
    const simulator = createStrictSimulator();
    const kinds = (await Promise.all([attempt(simulator), attempt(simulator)])).map(
      ({ kind }) => kind,
    );
    expect(kinds.toSorted()).toEqual(['invalid_code', 'success']);
  });

  it.each(['backupcode', 'verification/backupcode'])('works at the path …/2fa/%s', async (end) => {
    const path = `/identity/v2/auth/login/2fa/${end}`;
    const simulator = createStrictSimulator();
    expect(await attempt(simulator, { endpoint: { path } })).toMatchObject({ kind: 'success' });
    expect(simulator.requests[0]?.path).toBe(path);
  });

  it('works at a relative URL if `basePath` has its prefix', async () => {
    const endpoint = { baseUrl: '/api' };
    const simulator = createStrictSimulator({ basePath: '/api' });
    expect(await attempt(simulator, { endpoint })).toMatchObject({ kind: 'success' });
    expect(await attempt(createStrictSimulator(), { endpoint })).toMatchObject({ status: 404 });
  });

  it('works with every optional parameter of the contract', async () => {
    const templates = { browser: 'b', city: 'c', country: 'k', ip: 'i', device: 'd' };
    const simulator = createStrictSimulator();
    const riskTemplates = { email: templates, sms: templates };
    for (const preventWebhook of [true, 'header'] as const) {
      const backupCode = preventWebhook === true ? firstCode : secondCode;
      const outcome = await attempt(simulator, {
        backupCode,
        endpoint: { preventWebhook, riskTemplates },
      });
      expect(outcome).toMatchObject({ kind: 'success' });
    }
    expect(simulator.requests[0]?.query).toHaveLength(13);
    expect(simulator.requests[1]?.headers).toMatchObject({ 'x-preventwebhook': 'true' });
  });
});

describe('the wrong codes for an account', () => {
  it('includes a right code in another letter case', async () => {
    const outcome = await attempt(createStrictSimulator(), { backupCode: 'ad45xh56' });
    expect(outcome).toMatchObject({ kind: 'invalid_code', status: 403 });
  });

  it('includes the code of another account', async () => {
    const simulator = createStrictSimulator({
      accounts: [
        { email: 'one@example.com', password: 'p', backupCodes: ['aaaaaaaa'] },
        { email: 'two@example.com', password: 'p', backupCodes: ['bbbbbbbb'] },
      ],
    });
    expect(await attempt(simulator, { backupCode: 'bbbbbbbb' })).toMatchObject({
      kind: 'invalid_code',
    });
  });

  it('get 1128 when the account has no codes', async () => {
    const simulator = createStrictSimulator();
    const { secondFactorToken } = simulator.startLogin('Tobin.Ashgrove@example.com');
    expect(await attempt(simulator, { secondFactorToken })).toMatchObject({
      kind: 'no_backup_codes',
      errorCode: 1128,
    });
  });

  it('include every code of an account with `refusedWith`', async () => {
    const account = { email: 'one@example.com', password: 'p', backupCodes: [firstCode] };
    const simulator = createStrictSimulator({ accounts: [{ ...account, refusedWith: 1130 }] });
    expect(await attempt(simulator)).toMatchObject({ kind: 'account_unavailable' });
    expect(usedCodes(simulator)).toEqual([]);
  });
});

describe('a code of an account with a required action', () => {
  it.each(['privacy_policy', 'consent'] as const)(
    'gets a token for %s and is spent',
    async (action) => {
      const account = { email: 'one@example.com', password: 'p', backupCodes: [firstCode] };
      const simulator = createStrictSimulator({
        accounts: [{ ...account, requiredAction: action }],
      });
      const outcome = await attempt(simulator);
      expect(outcome).toMatchObject({ kind: 'action_required', action });
      expect(outcome).toHaveProperty('token', expect.stringMatching(/^[\da-f-]{36}$/));
      expect(usedCodes(simulator)).toEqual([firstCode]);
    },
  );
});

describe('an MFA token', () => {
  it('expires after its lifetime', async () => {
    const clock = createClock();
    const simulator = createStrictSimulator({ now: clock.now, mfaTokenLifetimeMs: 60_000 });
    const { secondFactorToken, expiresAt } = simulator.startLogin();
    expect(expiresAt).toEqual(new Date(clock.now() + 60_000));
    clock.pass(59_999);
    const wrong = { secondFactorToken, backupCode: 'wrong123' };
    expect(await attempt(simulator, wrong)).toMatchObject({ kind: 'invalid_code' });
    clock.pass(1);
    expect(await attempt(simulator, { secondFactorToken })).toMatchObject({
      kind: 'session_expired',
      errorCode: 1104,
    });
    expect(usedCodes(simulator)).toEqual([]);
  });

  it('is refused if the simulator did not issue it', async () => {
    const outcome = await attempt(createStrictSimulator(), { secondFactorToken: 'made-up' });
    expect(outcome).toMatchObject({ kind: 'session_expired', errorCode: 1103 });
  });

  it('comes from a sequence that depends only on the seed', () => {
    expect(tokens({ tokenSeed: 1 })).toEqual(tokens({ tokenSeed: 1 }));
    expect(new Set([...tokens({ tokenSeed: 1 }), ...tokens({ tokenSeed: 2 })]).size).toBe(100);
  });

  it('is never that of another simulator, because a page remembers codes by their token', () => {
    expect(new Set([...tokens({}), ...tokens({})]).size).toBe(100);
  });
});

function tokens(options: SimulatorOptions): string[] {
  const simulator = createStrictSimulator(options);
  return Array.from({ length: 50 }, () => simulator.startLogin().secondFactorToken);
}
