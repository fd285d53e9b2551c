import { describe, expect, it } from 'vitest';
import { readFirstLogin } from '../../src/index.js';
import { createSimulator, type ScenarioName, type Simulator } from '../../src/testing.js';
import { parseJsonObject } from '../../src/loginradius/jsonObject.js';
import { parseLoginRadiusDate } from '../../src/loginradius/loginRadiusDate.js';
import { attempt, createClock } from './support/attempt.js';
import { createStrictSimulator } from '../support/createStrictSimulator.js';

const mira = { email: 'mira.quillfeather@example.com', password: 'correct-horse' };

async function send(
  simulator: Simulator,
  body: unknown,
  path = '/identity/v2/auth/login',
  signal?: AbortSignal,
) {
  const response = await simulator.fetch(`${path}?apikey=${simulator.apiKey}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function signIn(simulator: Simulator, body: unknown, path?: string) {
  const { status, text } = await send(simulator, body, path);
  return { status, body: parseJsonObject(text) };
}

describe('the first login', () => {
  it('responds in the nested shape at …/login/2fa', async () => {
    const clock = createClock();
    const { status, body } = await signIn(
      createSimulator({ now: clock.now }),
      mira,
      '/identity/v2/auth/login/2fa',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      SecondFactorAuthentication: {
        ExpireIn: '2030-01-01T00:15:00.0000000Z',
        IsGoogleAuthenticatorVerified: true,
        IsOTPAuthenticatorVerified: true,
        IsEmailOtpAuthenticatorVerified: true,
        IsSecurityQuestionAuthenticatorVerified: false,
      },
      Profile: null,
      access_token: '00000000-0000-0000-0000-000000000000',
    });
    expect(body).toHaveProperty(
      'SecondFactorAuthentication.SecondFactorAuthenticationToken',
      expect.stringMatching(/^[\da-f-]{36}$/),
    );
  });

  it('responds in the flat shape at …/login, with a valid MFA token', async () => {
    const clock = createClock();
    const simulator = createSimulator({ now: clock.now });
    const { body } = await signIn(simulator, mira);
    expect(body).not.toHaveProperty('SecondFactorAuthentication');
    const { SecondFactorAuthenticationToken: token, ExpireIn: expiry } = body;
    expect(parseLoginRadiusDate(expiry)).toEqual(new Date(clock.now() + 900_000));
    const secondFactorToken = String(token);
    expect(await attempt(simulator, { secondFactorToken })).toMatchObject({ kind: 'success' });
  });

  it('lists the other methods of the account', async () => {
    const simulator = createSimulator({
      accounts: [{ ...mira, backupCodes: [], otherMethods: ['email', 'security_question'] }],
    });
    expect((await signIn(simulator, mira)).body).toMatchObject({
      IsGoogleAuthenticatorVerified: false,
      IsOTPAuthenticatorVerified: false,
      IsEmailOtpAuthenticatorVerified: true,
      IsSecurityQuestionAuthenticatorVerified: true,
    });
  });

  it('accepts the user name, and the e-mail address in any letter case', async () => {
    const simulator = createSimulator();
    const { password } = mira;
    for (const name of [{ username: 'mira' }, { email: 'MIRA.Quillfeather@Example.com' }])
      expect(await signIn(simulator, { ...name, password })).toMatchObject({ status: 200 });
  });

  it.each([
    ['a wrong password', { ...mira, password: 'wrong' }, 403, 966],
    ['an unknown name', { ...mira, email: 'nobody@example.com' }, 403, 966],
    ['no name', { password: 'correct-horse' }, 400, 908],
    ['no password', { email: mira.email }, 400, 908],
    ['a body that is not an object', 'mira', 400, 965],
  ])('refuses %s', async (_, body, status, ErrorCode) => {
    expect(await signIn(createSimulator(), body)).toMatchObject({ status, body: { ErrorCode } });
  });

  it('refuses a locked account, even with the right password', async () => {
    const clock = createClock();
    const simulator = createSimulator({
      now: clock.now,
      lockout: { threshold: 1, action: 'suspend' },
    });
    await attempt(simulator, { backupCode: 'wrong123' });
    expect(await signIn(simulator, mira)).toMatchObject({ body: { ErrorCode: 1198 } });
    clock.pass(900_000);
    expect(await signIn(simulator, mira)).toMatchObject({ status: 200 });
  });

  it('ignores the scenarios of backup code calls', async () => {
    const simulator = createSimulator();
    simulator.use('serviceError');
    expect(await signIn(simulator, mira)).toMatchObject({ status: 200 });
  });

  it('refuses a wrong API key, another method, and another content type', async () => {
    const { fetch } = createSimulator();
    const path = '/identity/v2/auth/login';
    const refused = await fetch(`${path}?apikey=other`, { method: 'POST', body: '{}' });
    expect(await refused.json()).toMatchObject({ ErrorCode: 901 });
    expect(await fetch(path)).toMatchObject({ status: 405 });
    const plain = await fetch(`${path}?apikey=simulated-api-key`, { method: 'POST', body: '{}' });
    expect(await plain.json()).toMatchObject({ ErrorCode: 1083 });
  });
});

describe('the first login of LoginRadius’s SDKs', () => {
  const body = JSON.stringify({ Email: mira.email, Password: mira.password });
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body };
  const url = '/Identity/V2/Auth/Login?apiKey=simulated-api-key&fields=Uid&isVoiceOtp=';

  it('is accepted with names in any letter case and extra parameters', async () => {
    expect(await createSimulator().fetch(url, init)).toMatchObject({ status: 200 });
  });

  it('is refused by a strict simulator', async () => {
    const { fetch } = createStrictSimulator();
    expect(await fetch(url, init)).toMatchObject({ status: 404 });
    const exactPath = url.replace('/Identity/V2/Auth/Login', '/identity/v2/auth/login');
    expect(await fetch(exactPath, init)).toMatchObject({ status: 400 });
    const exactKey = exactPath.replace('apiKey', 'apikey');
    const refused = await fetch(exactKey, init);
    expect(await refused.json()).toMatchObject({ Description: expect.stringContaining('email') });
  });
});

describe('startLogin', () => {
  it('throws for an e-mail address without an account', () => {
    expect(() => createSimulator().startLogin('nobody@example.com')).toThrow(RangeError);
  });
});

describe('a scenario of the first login', () => {
  const use = (scenario: ScenarioName, times?: number) => {
    const simulator = createSimulator();
    simulator.use(scenario, { step: 'first_login', times });
    return simulator;
  };

  it.each([
    ['invalidCredentials', { kind: 'invalid_credentials', errorCode: 966, status: 403 }],
    ['lockedForAWhile', { kind: 'locked', reason: 'temporary', unlocksAt: expect.any(Date) }],
    ['blocked', { kind: 'locked', reason: 'blocked' }],
    ['rateLimited', { kind: 'rate_limited', retryAfterMs: 30_000 }],
    ['serviceError', { kind: 'service_error' }],
    ['htmlError', { kind: 'service_error', errorCode: null, status: 502 }],
    ['accountUnavailable', { kind: 'account_unavailable' }],
    ['privacyPolicy', { kind: 'action_required', action: 'privacy_policy' }],
    ['truncatedBody', { kind: 'unexpected', errorCode: null, status: 200 }],
    ['bareSuccess', { kind: 'signed_in', profile: null }],
  ] as const)('causes what readFirstLogin calls by its kind: %s', async (scenario, expected) => {
    const simulator = use(scenario);
    const { status, headers, text } = await send(simulator, mira);
    expect(readFirstLogin(text, { status, headers })).toMatchObject(expected);
  });

  it.each(['dropBeforeReading', 'dropAfterSpending', 'dropMidBody'] as const)(
    'loses the response: %s',
    async (scenario) => {
      await expect(send(use(scenario), mira)).rejects.toThrow(TypeError);
    },
  );

  it('keeps silent until the page gives up: neverAnswers', async () => {
    const signal = AbortSignal.timeout(10);
    const sent = send(use('neverAnswers'), mira, '/identity/v2/auth/login', signal);
    await expect(sent).rejects.toThrow('timeout');
  });

  it('applies to as many first logins as `times` says, and to no backup code call', async () => {
    const simulator = use('serviceError', 1);
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
    expect(await signIn(simulator, mira)).toMatchObject({ status: 500 });
    expect(await signIn(simulator, mira)).toMatchObject({ status: 200 });
  });

  it('ends with `use(null)`, with `use(null)` for this step, and with `reset`', async () => {
    const ends: ((simulator: Simulator) => void)[] = [
      (simulator) => simulator.use(null),
      (simulator) => simulator.use(null, { step: 'first_login' }),
      (simulator) => simulator.reset(),
    ];
    for (const end of ends) {
      const simulator = use('serviceError');
      end(simulator);
      expect(await signIn(simulator, mira)).toMatchObject({ status: 200 });
    }
  });

  it('outlives `use(null)` for the other step', async () => {
    const simulator = use('serviceError');
    simulator.use('noBackupCodes');
    simulator.use(null, { step: 'verify' });
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
    expect(await signIn(simulator, mira)).toMatchObject({ status: 500 });
  });
});
