import { readFirstLogin } from 'backup-code-challenge';
import { describe, expect, it } from 'vitest';
import { accessToken, now, readFailureOf, readLogin } from './support/answers.js';

/** Values that look almost like a readable value, or lie on a boundary. */

const lockEnd = (written: string, code = 1198) => {
  const body = { ErrorCode: code, Data: { LoginLockedTimeout: written } };
  return readFailureOf({ status: 403, body });
};
const at = (ms: number) => new Date(now + ms).toISOString();
const dayMs = 86_400_000;

describe('an access token', () => {
  it.each([
    '0f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11',
    '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b00',
    '0-x',
    'x{0}',
  ])('is accepted even if it begins or ends like the zero GUID: %s', (written) => {
    expect(readLogin({ body: { access_token: written } }).tokens.accessToken).toBe(written);
  });

  it.each(['{00000000-0000-0000-0000-000000000000}', '00000000000000000000000000000000'])(
    'is rejected if it is the zero GUID in another form: %s',
    (written) => {
      expect(readFailureOf({ body: { access_token: written } })).toMatchObject({
        kind: 'outcome_unknown',
      });
    },
  );
});

describe('an MFA token', () => {
  it.each(['0fbbba5-2a5e-41a2-96da-c216df36e6f4', 'b1fbbba5-2a5e-41a2-96da-c216df36e600'])(
    'is accepted even if it begins or ends like the zero GUID: %s',
    (written) => {
      const body = { SecondFactorAuthenticationToken: written };
      expect(readFirstLogin(body)).toMatchObject({ secondFactorToken: written });
    },
  );
});

describe('a property that only looks like the flag of a second factor', () => {
  it.each(['ThisSmsVerified', 'IsSmsVerifiedAt', 'SmsVerified', 'IsVerified'])(
    'adds no method: %s',
    (flag) => {
      const body = { SecondFactorAuthenticationToken: accessToken, [flag]: true };
      expect(readFirstLogin(body)).toMatchObject({ methods: [] });
    },
  );
});

describe('a date', () => {
  it.each(['on 2026-03-01T12:15:00Z', '2026-03-01T12:15:00Z or later', '2026-03-01T12:15:00ZZ'])(
    'is unknown if the text contains more than the date: %s',
    (written) => {
      expect(lockEnd(written)).toMatchObject({ unlocksAt: null });
    },
  );

  it('is unknown if it is the first moment of 1970', () => {
    const body = { access_token: accessToken, expires_in: '1970-01-01T00:00:00Z' };
    expect(readLogin({ body }).tokens.expiresAt).toBeNull();
    const later = { access_token: accessToken, expires_in: '1970-01-02T00:00:00Z' };
    expect(readLogin({ body: later }).tokens.expiresAt).toEqual(new Date(dayMs));
  });
});

describe('the end of a lock', () => {
  it.each([1, dayMs])('is known if it is %s ms away', (ms) => {
    expect(lockEnd(at(ms))).toMatchObject({ unlocksAt: new Date(now + ms) });
  });

  it.each([0, -1, dayMs + 1])('is unknown if it is %s ms away', (ms) => {
    expect(lockEnd(at(ms))).toMatchObject({ unlocksAt: null });
  });

  it.each([
    [1132, 'captcha'],
    [991, 'blocked'],
  ])('is ignored for a lock that time does not end (%s)', (code) => {
    expect(lockEnd(at(60_000), code)).toMatchObject({ kind: 'locked', unlocksAt: null });
  });
});

describe('Retry-After', () => {
  it.each([
    '2 Sun, 01 Mar 2026 12:00:45 GMT',
    'Sun, 01 Mar 2026 12:00:45 GMT+0100',
    'Sun, 01 Mar 2026 12:00:45',
    '60s',
    'x60',
  ])('is unknown if it is not exactly a date or seconds: %s', (retryAfter) => {
    expect(readFailureOf({ status: 429, retryAfter })).toMatchObject({ retryAfterMs: null });
  });
});

describe('a property of a response', () => {
  it('is read if its name has underscores', () => {
    const body = { error_code: 1198, data: { login_locked_timeout: at(1000) } };
    expect(readFailureOf({ status: 403, body })).toMatchObject({
      kind: 'locked',
      errorCode: 1198,
      unlocksAt: new Date(now + 1000),
    });
  });
});

describe('a status without a body', () => {
  it.each([
    [499, 'unexpected'],
    [500, 'service_error'],
    [199, 'unexpected'],
    [300, 'unexpected'],
    [299, 'outcome_unknown'],
    [200, 'outcome_unknown'],
  ])('%s means %s', (status, kind) => {
    expect(readFailureOf({ status })).toMatchObject({ kind, status });
  });
});
