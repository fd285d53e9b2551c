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
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { verifyPath } from './support/verifyRequest.js';

type Expected = { kind?: BackupCodeFailure['kind'] | 'success' } & Record<string, unknown>;

const clock = createClock();
const start = clock.now();
const unreadable = { kind: 'outcome_unknown', cause: 'unreadable', status: 200 } as const;
const dropped = { kind: 'outcome_unknown', cause: 'network', status: null } as const;

/** The outcome of each scenario for a right code. */
const outcomes: readonly [ScenarioName, Expected, spent: 'spent' | 'kept'][] = [
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
  ['lockedUntilYear9999', { kind: 'locked', reason: 'temporary' }, 'kept'],
  ['lockedUntilPast', { kind: 'locked', reason: 'temporary' }, 'kept'],
  ['lockedUntilImpossibleDate', { kind: 'locked', reason: 'temporary' }, 'kept'],
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
  ['gatewayNotFound', { errorCode: null, status: 404 }, 'kept'],
  ['gatewayMethodNotAllowed', { errorCode: null, status: 405 }, 'kept'],
  ['invalidCredentials', { kind: 'unexpected', errorCode: 966, status: 403 }, 'kept'],
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
  it.each(outcomes)('causes the documented outcome: %s', async (name, expected, spent) => {
    const simulator = createStrictSimulator({ now: clock.now });
    simulator.use(name);
    expect(await attempt(simulator)).toMatchObject(expected);
    expect(usedCodes(simulator)).toEqual(spent === 'spent' ? [firstCode] : []);
    expect(simulator.requests).toMatchObject([{ outcome: { codeSpent: spent === 'spent' } }]);
  });

  it('has a test in this file or in faults.test.ts', () => {
    const faults = ['endlessBody', 'neverAnswers', 'neverAnswersAfterSpending', 'slow'];
    const names = [...outcomes.map(([name]) => name), ...faults];
    expect(names.toSorted()).toEqual(Object.keys(scenarios).toSorted());
  });

  it('exists for every failure kind that a server can cause', () => {
    const kinds = new Set(outcomes.flatMap(([, { kind }]) => kind ?? []));
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
    ] satisfies (Expected['kind'] & string)[]);
  });

  it('that spends a right code still refuses a wrong code', async () => {
    for (const name of ['privacyPolicy', 'emptyBody', 'zeroGuidToken'] as const) {
      const simulator = createStrictSimulator();
      simulator.use(name);
      const outcome = await attempt(simulator, { backupCode: 'wrong123' });
      expect(outcome).toMatchObject({ kind: 'invalid_code' });
    }
  });

  it('sends Retry-After as a date by the simulator’s clock', async () => {
    const simulator = createSimulator({ now: clock.now });
    simulator.use(scenarios.rateLimitedUntilDate);
    const response = await simulator.fetch(verifyPath, { method: 'PUT' });
    expect(response.headers.get('Retry-After')).toBe('Tue, 01 Jan 2030 00:00:30 GMT');
  });

  it.each<[ScenarioName, end: string]>([
    ['lockedForAWhile', '2030-01-01T00:15:00.0000000Z'],
    ['lockedUntilYear9999', '9999-12-31T23:59:59.9999999Z'],
    ['lockedUntilPast', '2029-12-31T23:45:00.0000000Z'],
    ['lockedUntilImpossibleDate', '2026-02-30T12:00:00.0000000Z'],
  ])('sends the end of the lock for %s', async (name, end) => {
    const { body } = await answerTo(scenarios[name]);
    expect(body).toMatchObject({ ErrorCode: 1198, Data: { LoginLockedTimeout: end } });
  });

  it.each<[ScenarioName, status: number]>([
    ['gatewayNotFound', 404],
    ['gatewayMethodNotAllowed', 405],
    ['rateLimitedWithoutRetryAfter', 429],
    ['htmlError', 502],
  ])('sends HTML without ErrorCode for %s', async (name, status) => {
    const simulator = createSimulator();
    simulator.use(name);
    const response = await simulator.fetch(verifyPath, { method: 'PUT' });
    expect(response.status).toBe(status);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(response.headers.get('Retry-After')).toBeNull();
    expect(await response.text()).not.toContain('ErrorCode');
  });

  it('sends ErrorCode as a string for textErrorCode', async () => {
    const { body } = await answerTo(scenarios.textErrorCode);
    expect(body).toMatchObject({ ErrorCode: '1129' });
  });

  it('sends JSON with the content type of HTML for wrongContentType', async () => {
    const { response, body } = await answerTo(scenarios.wrongContentType);
    expect(response.headers.get('Content-Type')).toBe('text/html');
    expect(body).toMatchObject({ ErrorCode: 908 });
  });
});

describe('the error table', () => {
  it('has 52 codes, with LoginRadius’s typing mistakes', () => {
    expect(new Set(loginRadiusErrors.map(({ code }) => code)).size).toBe(52);
    expect(loginRadiusErrors.find(({ code }) => code === 1129)?.message).toContain('backup bode');
  });

  it.each(loginRadiusErrors.map((row) => [row.code, row] as const))(
    'is the response to loginRadiusError(%i)',
    async (code, row) => {
      const { response, body } = await answerTo(loginRadiusError(code));
      expect(response.status).toBe(row.httpStatus);
      expect(body).toMatchObject({
        ErrorCode: code,
        Message: row.message,
        Description: row.description,
      });
      const simulator = createStrictSimulator();
      simulator.use(loginRadiusError(code));
      expect(await attempt(simulator)).toMatchObject({ errorCode: code, status: row.httpStatus });
      expect(usedCodes(simulator)).toEqual([]);
    },
  );
});

describe('loginRadiusError', () => {
  it('can override every part of the response', async () => {
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

  it('responds with 400 for a code that is not in the table', async () => {
    const { response, body } = await answerTo(loginRadiusError(99_999));
    expect(response.status).toBe(400);
    expect(body).toMatchObject({ ErrorCode: 99_999 });
  });

  it('omits the default Data with `data: null`', async () => {
    expect((await answerTo(loginRadiusError(1194))).body).toHaveProperty('Data.access_token');
    expect((await answerTo(loginRadiusError(1194, { data: null }))).body).not.toHaveProperty(
      'Data',
    );
  });
});

describe('use()', () => {
  it('applies a scenario to every call until `use(null)`', async () => {
    const simulator = createStrictSimulator();
    simulator.use('serviceError');
    expect(await attempt(simulator)).toMatchObject({ kind: 'service_error' });
    expect(await attempt(simulator)).toMatchObject({ kind: 'service_error' });
    simulator.use('sessionLimit', { times: 3 });
    simulator.use(null);
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
  });

  it('applies scenarios with `times` first, in order', async () => {
    const simulator = createStrictSimulator();
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

  it('accepts a combination of scenarios', async () => {
    const simulator = createStrictSimulator();
    simulator.use({ ...scenarios.emptyBody, ...scenarios.dropMidBody, delayMs: 1 });
    expect(await attempt(simulator)).toMatchObject(dropped);
  });
});

describe('reset()', () => {
  it('restores the initial state', async () => {
    const simulator = createStrictSimulator({
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
    expect(simulator.requestCount).toBe(0);
    expect(simulator.accounts).toEqual(createSimulator().accounts);
    expect(await attempt(simulator, { secondFactorToken })).toMatchObject({ errorCode: 1103 });
    expect(await attempt(simulator)).toMatchObject({ kind: 'success' });
  });

  it('issues no MFA token a second time, because a page or a back end may remember it', () => {
    const simulator = createSimulator();
    const before = simulator.startLogin().secondFactorToken;
    simulator.reset();
    expect(simulator.startLogin().secondFactorToken).not.toBe(before);
  });
});

async function answerTo(scenario: Scenario) {
  const simulator = createSimulator({ now: clock.now });
  simulator.use(scenario);
  const response = await simulator.fetch(verifyPath, { method: 'PUT' });
  const body: unknown = await response.json();
  return { response, body };
}
