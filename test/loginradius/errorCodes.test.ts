import { describe, expect, it } from 'vitest';
import { exampleErrors } from '../../src/simulator/answers/examples.js';
import { loginRadiusErrors } from '../../src/simulator/answers/loginRadiusErrors.js';
import { accessToken, camelCase, readFailureOf } from './support/answers.js';
import { type ExpectedKind, expectedKinds } from './support/expectedKinds.js';

const bodyOf = (code: number) => {
  const row = loginRadiusErrors.find((error) => error.code === code);
  return { ErrorCode: code, Message: row?.message, Description: row?.description };
};

const expectKind = (row: ExpectedKind, status: number, body: unknown) => {
  const { kind, code, reason, action } = row;
  expect(readFailureOf({ status, body })).toMatchObject({
    kind,
    errorCode: code,
    status,
    ...(reason && { reason }),
    ...(action && { action }),
  });
};

describe('the hand-written table of expected kinds', () => {
  it('has LoginRadius’s 52 codes once each, with the status that LoginRadius documents', () => {
    expect(expectedKinds).toHaveLength(52);
    expect(expectedKinds.map(({ code, status }) => [code, status])).toEqual(
      loginRadiusErrors.map(({ code, httpStatus }) => [code, httpStatus]),
    );
  });
});

describe.each(expectedKinds)('ErrorCode $code', (row) => {
  const body = bodyOf(row.code);

  it(`means ${row.kind} at its documented status ${row.status}`, () => {
    expectKind(row, row.status, body);
  });

  it(`means ${row.kind} at any other status`, () => {
    for (const status of [200, 201, 204, 302, 400, 401, 403, 404, 418, 422]) {
      expectKind(row, status, body);
    }
  });

  it('means the same in camelCase, as a string, and with its keys in any order', () => {
    expectKind(row, 200, camelCase(body));
    expectKind(row, 400, { ...body, ErrorCode: String(row.code) });
    expectKind(row, 400, camelCase({ ...body, ErrorCode: ` ${row.code} ` }));
    expectKind(row, 403, Object.fromEntries(Object.entries(body).toReversed()));
  });

  it('means a failure even if the body has an access token', () => {
    expectKind(row, 200, { access_token: accessToken, Profile: {}, ...body });
  });

  it('means the same for any text of LoginRadius’s message', () => {
    expectKind(row, 403, { ErrorCode: row.code });
    expectKind(row, 403, { ErrorCode: row.code, Message: 'Success', Description: null });
  });
});

describe('a known ErrorCode', () => {
  it.each(expectedKinds.filter(({ kind }) => kind !== 'unexpected'))(
    'takes precedence over the status: $code',
    (row) => {
      for (const status of [429, 500, 502, 503]) expectKind(row, status, bodyOf(row.code));
    },
  );
});

describe('an unknown ErrorCode', () => {
  it.each([1, 999, 1127, 9999, 2 ** 31, 1129.5])(
    'means `unexpected` at a status other than 429 and 5xx: %d',
    (errorCode) => {
      for (const status of [200, 400, 403, 404]) {
        const failure = readFailureOf({ status, body: { ErrorCode: errorCode } });
        expect(failure).toEqual({ kind: 'unexpected', errorCode, status });
      }
    },
  );

  it('leaves the kind to a status of 429 or 5xx', () => {
    const body = { ErrorCode: 9999 };
    expect(readFailureOf({ status: 429, body }).kind).toBe('rate_limited');
    expect(readFailureOf({ status: 500, body }).kind).toBe('service_error');
    expect(readFailureOf({ status: 503, body }).kind).toBe('service_error');
  });
});

describe('LoginRadius’s four example errors', () => {
  it.each([
    [0, 400, 908, 'configuration'],
    [1, 403, 6003, 'configuration'],
    [2, 404, 8169, 'unexpected'],
    [3, 500, 7909, 'service_error'],
  ] as const)(
    'have the expected kind: example %i, HTTP %i, ErrorCode %i: %s',
    (index, status, errorCode, kind) => {
      const body = exampleErrors[index];
      expect(readFailureOf({ status, body })).toEqual({ kind, errorCode, status });
      expect(readFailureOf({ status: 200, body })).toEqual({ kind, errorCode, status: 200 });
    },
  );
});

describe('a parameter error (908 or 1134)', () => {
  const named = (parameter: string) => [
    { Description: `The ${parameter} is a required parameter.` },
    { Errors: [{ FieldName: parameter, ErrorMessage: 'It is required.' }] },
    { Errors: [{ FieldName: 'other' }, null, 7, { FieldName: parameter.toUpperCase() }] },
    { errors: [{ fieldName: parameter, errorMessage: 'It is required.' }] },
  ];

  it.each([908, 1134])('that names the MFA token means `session_expired`: %i', (errorCode) => {
    for (const parameter of ['secondfactorauthenticationtoken', 'SecondFactorAuthenticationToken'])
      for (const body of named(parameter)) {
        const failure = readFailureOf({ status: 400, body: { ErrorCode: errorCode, ...body } });
        expect(failure).toMatchObject({ kind: 'session_expired', errorCode, status: 400 });
      }
  });

  it.each([908, 1134])('that names the backup code means `invalid_code`: %i', (errorCode) => {
    for (const body of named('backupcode')) {
      const failure = readFailureOf({ status: 400, body: { ErrorCode: errorCode, ...body } });
      expect(failure).toMatchObject({ kind: 'invalid_code', afterUnknownOutcome: false });
    }
  });

  it.each([908, 1134])(
    'that names another parameter or none means `configuration`: %i',
    (errorCode) => {
      const bodies = [
        ...named('apikey'),
        {},
        { Description: null, Errors: null },
        { Description: 'Wrong: /identity/v2/auth/login/2fa/backupcode' },
        { Instance: '/2fa/backupcode?apikey=x&secondfactorauthenticationtoken=y' },
      ];
      for (const body of bodies) {
        const failure = readFailureOf({ status: 400, body: { ErrorCode: errorCode, ...body } });
        expect(failure.kind).toBe('configuration');
      }
    },
  );

  it('is the only error whose kind depends on the named parameter', () => {
    const body = { ErrorCode: 965, Description: 'The secondfactorauthenticationtoken is invalid' };
    expect(readFailureOf({ status: 400, body }).kind).toBe('configuration');
  });
});
