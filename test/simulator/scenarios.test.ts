import { describe, expect, it } from 'vitest';
import type { BackupCodeFailure } from '../../src/failure/failure.js';
import {
  createSimulator,
  type Scenario,
  type ScenarioName,
  scenarios,
  loginRadiusError,
  loginRadiusErrors,
} from '../../src/testing.js';
import { attempt, createClock, firstCode, usedCodes } from './support/attempt.js';

type Expected = { kind: BackupCodeFailure['kind'] | 'success' } & Record<string, unknown>;

const clock = createClock();
const start = clock.now();
const unreadable = { kind: 'outcome_unknown', cause: 'unreadable', status: 200 } as const;
const dropped = { kind: 'outcome_unknown', cause: 'network', status: null } as const;

/** What each name promises. Those that never answer are given up on, in the tests of the faults. */
const promised: readonly [ScenarioName, Expected, spent: 'spent' | 'kept'][] = [
  ['invalidCode', { kind: 'invalid_code', errorCode: 1129, status: 403 }, 'kept'],
  ['alreadyUsed', { kind: 'invalid_code', errorCode: 1129 }, 'kept'],
  ['noBackupCodes', { kind: 'no_backup_codes' }, 'kept'],
  ['sessionExpired', { kind: 'session_expired', errorCode: 1104 }, 'kept'],
  ['sessionInvalid', { kind: 'session_expired', errorCode: 1103 }, 'kept'],
  [
    'lockedForAWhile',
    { kind: 'locked', reason: 'temporary', unlocksAt: new Date(start + 900_000) },
    'kept',
  ],
  ['lockedForUnknownTime', { kind: 'locked', reason: 'temporary', unlocksAt: null }, 'kept'],
  ['lockedCaptcha', { kind: 'locked', reason: 'captcha' }, 'kept'],
  ['lockedSecurityQuestion', { kind: 'locked', reason: 'security_question' }, 'kept'],
  ['lockedSignInAgain', { kind: 'locked', reason: 'sign_in_again' }, 'kept'],
  ['blocked', { kind: 'locked', reason: 'blocked' }, 'kept'],
  ['privacyPolicy', { kind: 'action_required', action: 'privacy_policy' }, 'spent'],
  ['consent', { kind: 'action_required', action: 'consent' }, 'spent'],
  ['rateLimited', { kind: 'rate_limited', errorCode: 429, retryAfterMs: 30_000 }, 'kept'],
  ['rateLimitedUntilDate', { kind: 'rate_limited', status: 429 }, 'kept'],
  [
    'rateLimitedWithoutRetryAfter',
    { kind: 'rate_limited', errorCode: null, retryAfterMs: null },
    'kept',
  ],
  ['sessionLimit', { kind: 'session_limit' }, 'kept'],
  ['accountUnavailable', { kind: 'account_unavailable' }, 'kept'],
  ['mfaUnavailable', { kind: 'mfa_unavailable' }, 'kept'],
  ['riskBlocked', { kind: 'risk_blocked' }, 'kept'],
  ['configuration', { kind: 'configuration' }, 'kept'],
  ['serviceError', { kind: 'service_error', errorCode: 7909, status: 500 }, 'kept'],
  ['unexpected', { kind: 'unexpected', errorCode: 8169, status: 404 }, 'kept'],
  ['htmlError', { kind: 'service_error', errorCode: null, status: 502 }, 'kept'],
  ['okWithErrorCode', { kind: 'invalid_code', status: 200 }, 'kept'],
  ['camelCaseError', { kind: 'invalid_code', errorCode: 1129 }, 'kept'],
  ['textErrorCode', { kind: 'invalid_code', errorCode: 1129 }, 'kept'],
  ['wrongContentType', { kind: 'success' }, 'spent'],
  ['emptyBody', unreadable, 'spent'],
  ['truncatedBody', unreadable, 'spent'],
  ['successWithoutToken', unreadable, 'spent'],
  ['zeroGuidToken', unreadable, 'spent'],
  ['bareSuccess', { kind: 'success', login: { profile: null } }, 'spent'],
  ['dropBeforeReading', dropped, 'kept'],
  ['dropAfterSpending', dropped, 'spent'],
  ['dropMidBody', dropped, 'spent'],
];

describe('a named scenario', () => {
  it.each(promised)('%s is what it is called', async (name, expected, spent) => {
    const simulator = createSimulator({ now: clock.now });
    simulator.use(name);
    expect(await attempt(simulator)).toMatchObject(expected);
    expect(usedCodes(simulator)).toEqual(spent === 'spent' ? [firstCode] : []);
    expect(simulator.requests).toMatchObject([{ outcome: { codeSpent: spent === 'spent' } }]);
  });

  it('is never left out here', () => {
    const elsewhere = ['neverAnswers', 'neverAnswersAfterSpending', 'slow'];
    const names = [...promised.map(([name]) => name), ...elsewhere];
    expect(names.toSorted()).toEqual(Object.keys(scenarios).toSorted());
  });

  it('covers every failure kind that a server can cause', () => {
    const kinds = new Set(promised.map(([, { kind }]) => kind));
    expect([...kinds].toSorted()).toEqual([
      'account_unavailable',
      'action_required',
      'configuration',
      'invalid_code',
      'locked',
      'mfa_unavailable',
      'no_backup_codes',
      'outcome_unknown',
      'rate_limited',
      'risk_blocked',
      'service_error',
      'session_expired',
      'session_limit',
      'success',
      'unexpected',
    ] satisfies Expected['kind'][]);
  });

  it('that begins with a right code refuses a wrong one as usual', async () => {
    for (const name of ['privacyPolicy', 'emptyBody', 'zeroGuidToken'] as const) {
      const simulator = createSimulator();
      simulator.use(name);
      const outcome = await attempt(simulator, { backupCode: 'wrong123' });
      expect(outcome).toMatchObject({ kind: 'invalid_code' });
    }
  });

  it('gives Retry-After as a date by the simulator’s clock', async () => {
    const simulator = createSimulator({ now: clock.now });
    simulator.use(scenarios.rateLimitedUntilDate);
    const response = await simulator.fetch('/identity/v2/auth/login/2fa/backupcode', {
      method: 'PUT',
    });
    expect(response.headers.get('Retry-After')).toBe('Tue, 01 Jan 2030 00:00:30 GMT');
  });

  it('spells ErrorCode as a text where it is called so', async () => {
    const { body } = await answerTo(scenarios.textErrorCode);
    expect(body).toMatchObject({ ErrorCode: '1129' });
  });

  it('keeps the body JSON where only its content type is wrong', async () => {
    const { response, body } = await answerTo(scenarios.wrongContentType);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(body).toMatchObject({ ErrorCode: 908 });
  });
});

describe('the vendor’s table', () => {
  it('has 52 rows, typing mistakes included', () => {
    expect(new Set(loginRadiusErrors.map(({ code }) => code)).size).toBe(52);
    expect(loginRadiusErrors.find(({ code }) => code === 1129)?.message).toContain('backup bode');
  });

  it.each(loginRadiusErrors.map((row) => [row.code, row] as const))(
    'answers %i',
    async (code, row) => {
      const { response, body } = await answerTo(loginRadiusError(code));
      expect(response.status).toBe(row.httpStatus);
      expect(body).toMatchObject({
        ErrorCode: code,
        Message: row.message,
        Description: row.description,
      });
      const simulator = createSimulator();
      simulator.use(loginRadiusError(code));
      expect(await attempt(simulator)).toMatchObject({ errorCode: code, status: row.httpStatus });
      expect(usedCodes(simulator)).toEqual([]);
    },
  );
});

describe('loginRadiusError', () => {
  it('takes every part of the answer', async () => {
    const errors = [{ FieldName: 'backupcode', ErrorMessage: 'wrong' }];
    const { response, body } = await answerTo(
      loginRadiusError(1134, {
        status: 418,
        message: 'm',
        description: 'd',
        data: { a: 1 },
        errors,
        headers: { 'Retry-After': '7' },
        camelCase: true,
      }),
    );
    expect(response.status).toBe(418);
    expect(response.headers.get('Retry-After')).toBe('7');
    expect(body).toEqual({
      errorCode: 1134,
      message: 'm',
      description: 'd',
      data: { a: 1 },
      errors,
    });
  });

  it('makes do without a row of the table', async () => {
    const { response, body } = await answerTo(loginRadiusError(99_999));
    expect(response.status).toBe(400);
    expect(body).toMatchObject({ ErrorCode: 99_999 });
  });

  it('leaves out what a code usually carries when it is told to', async () => {
    expect((await answerTo(loginRadiusError(1194))).body).toHaveProperty('Data.access_token');
    expect((await answerTo(loginRadiusError(1194, { data: null }))).body).not.toHaveProperty(
      'Data',
    );
  });
});

describe('use', () => {
  it('applies to every call until it is taken back', async () => {
    const simulator = createSimulator();
    simulator.use('serviceError');
    expect(await attempt(simulator)).toMatchObject({ kind: 'service_error' });
    expect(await attempt(simulator)).toMatchObject({ kind: 'service_error' });
    simulator.use('sessionLimit', { times: 3 });
    simulator.use(null);
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
  });

  it('lets those with a number go first, in their order', async () => {
    const simulator = createSimulator();
    simulator.use('dropAfterSpending', { times: 1 });
    simulator.use('serviceError', { times: 2 });
    simulator.use('sessionLimit');
    const kinds = [];
    for (let count = 0; count < 5; count += 1) kinds.push((await attempt(simulator)).kind);
    expect(kinds).toEqual([
      'outcome_unknown',
      'service_error',
      'service_error',
      'session_limit',
      'session_limit',
    ]);
  });

  it('takes scenarios put together from others', async () => {
    const simulator = createSimulator();
    simulator.use({ ...scenarios.emptyBody, ...scenarios.dropMidBody, delayMs: 1 });
    expect(await attempt(simulator)).toMatchObject(dropped);
  });
});

describe('reset', () => {
  it('takes everything back to the beginning', async () => {
    const simulator = createSimulator({
      lockout: { threshold: 1, action: 'block' },
      rateLimit: { requests: 2, windowMs: 1000 },
    });
    const { secondFactorToken } = simulator.startLogin();
    await attempt(simulator, { secondFactorToken });
    await attempt(simulator, { backupCode: 'wrong123' });
    simulator.use('blocked', { times: 3 });
    simulator.use('blocked');
    simulator.reset();
    expect(simulator.requests).toEqual([]);
    expect(simulator.accounts).toEqual(createSimulator().accounts);
    expect(await attempt(simulator, { secondFactorToken })).toMatchObject({ errorCode: 1103 });
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
  });
});

async function answerTo(scenario: Scenario) {
  const simulator = createSimulator();
  simulator.use(scenario);
  const path = '/identity/v2/auth/login/2fa/backupcode';
  const response = await simulator.fetch(path, { method: 'PUT' });
  const body: unknown = await response.json();
  return { response, body };
}
