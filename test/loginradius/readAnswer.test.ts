import { describe, expect, it } from 'vitest';
import { exampleLogin } from '../../src/simulator/answers/examples.js';
import { accessToken, now, read, readFailureOf, readLogin } from './support/answers.js';

const zeroGuid = '00000000-0000-0000-0000-000000000000';
const tokensOf = (body: object) =>
  readLogin({ body: { access_token: accessToken, ...body } }).tokens;

describe('a success', () => {
  it('contains the tokens and the Profile of LoginRadius’s example', () => {
    const { tokens, profile } = readLogin({ body: exampleLogin });
    expect(tokens).toEqual({
      accessToken: exampleLogin.access_token,
      refreshToken: exampleLogin.refresh_token,
      expiresAt: new Date('2023-10-01T12:00:00Z'),
      expiresIn: '2023-10-01T12:00:00Z',
    });
    expect(profile).toEqual(exampleLogin.Profile);
  });

  it('needs only an access token', () => {
    expect(readLogin({ body: { access_token: accessToken } })).toEqual({
      tokens: { accessToken, refreshToken: null, expiresAt: null, expiresIn: null },
      profile: null,
    });
  });

  it.each([200, 201, 202, 204, 299])('is read at every 2xx status: %i', (status) => {
    expect(read({ status, body: { access_token: accessToken } }).ok).toBe(true);
  });

  it.each([0, -1, null, '', '0', '0000', 'none', '11x9', true, [], [1129], {}])(
    'is read despite an unusable ErrorCode: %j',
    (ErrorCode) => expect(tokensOf({ ErrorCode }).accessToken).toBe(accessToken),
  );

  it('accepts a JWT as a token, and trims spaces around a token', () => {
    const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
    expect(tokensOf({ access_token: jwt }).accessToken).toBe(jwt);
    expect(tokensOf({ access_token: ` ${accessToken}\n` }).accessToken).toBe(accessToken);
  });

  it.each([null, '', ' ', 7, {}, false])(
    'has no refresh token if the response has none: %j',
    (token) => {
      expect(tokensOf({ refresh_token: token }).refreshToken).toBeNull();
    },
  );

  it('contains the refresh token of the response', () => {
    expect(tokensOf({ refresh_token: 'r-1' }).refreshToken).toBe('r-1');
  });
});

describe('the Profile of a success', () => {
  const profileOf = (body: object) =>
    readLogin({ body: { access_token: accessToken, ...body } }).profile;

  it('is passed on unchanged, with unknown, null and missing fields', () => {
    const profile = { FirstName: null, Unheard: { of: [1] }, __proto__: null };
    expect(profileOf({ Profile: profile })).toEqual({ FirstName: null, Unheard: { of: [1] } });
    expect(profileOf({ profile: { ID: 'x' } })).toEqual({ ID: 'x' });
    expect(profileOf({ Profile: {} })).toEqual({});
  });

  it.each([null, [], [{}], 'text', 7, true])(
    'is null if the response has no object there: %j',
    (profile) => {
      expect(profileOf({ Profile: profile })).toBeNull();
    },
  );
});

describe('the expiry of a success', () => {
  it.each([
    ['an ISO date', '2026-03-01T13:00:00Z', '2026-03-01T13:00:00.000Z'],
    ['seven fraction digits', '2026-03-01T13:00:00.7654321Z', '2026-03-01T13:00:00.765Z'],
    ['no Z', '2026-03-01T13:00:00.7654321', '2026-03-01T13:00:00.765Z'],
    ['an offset', '2026-03-01T13:00:00+01:00', '2026-03-01T12:00:00.000Z'],
    ['seconds as a text', '3600', '2026-03-01T13:00:00.000Z'],
    ['seconds', 3600, '2026-03-01T13:00:00.000Z'],
    ['no seconds', '0', '2026-03-01T12:00:00.000Z'],
    ['a date that is over', '2023-10-01T12:00:00Z', '2023-10-01T12:00:00.000Z'],
  ])('is read: %s', (_, written, expected) => {
    expect(tokensOf({ expires_in: written })).toMatchObject({
      expiresAt: new Date(expected),
      expiresIn: String(written),
    });
  });

  it.each([
    ['year 1', '0001-01-01T00:00:00'],
    ['year 1 in UTC', '0001-01-01T00:00:00Z'],
    ['a word', 'never'],
    ['negative seconds', '-3600'],
    ['a fraction of a second', '3600.5'],
    ['more seconds than a date can hold', '9'.repeat(20)],
    ['more digits than a number can hold', '9'.repeat(400)],
    ['no such day', '2026-02-31T25:00:00Z'],
    ['an American date', '3/1/2026 1:00:00 PM'],
  ])('is unknown, but the login succeeds, for %s', (_, written) => {
    expect(tokensOf({ expires_in: written })).toMatchObject({
      expiresAt: null,
      expiresIn: written,
    });
  });

  it.each([null, '', '  ', {}, [], [3600], true])(
    'is unknown if it is neither text nor a number: %j',
    (value) => {
      expect(tokensOf({ expires_in: value })).toMatchObject({ expiresAt: null, expiresIn: null });
    },
  );
});

describe('the body of a 2xx response', () => {
  it.each([
    ['empty', ''],
    ['spaces', ' \n'],
    ['an empty object', '{}'],
    ['null', 'null'],
    ['true', 'true'],
    ['a number', '1129'],
    ['a text', JSON.stringify(accessToken)],
    ['an empty list', '[]'],
    ['a list around a login', JSON.stringify([{ access_token: accessToken }])],
    ['HTML', '<!doctype html><title>Sign in</title>'],
    ['XML', '<ErrorCode>1129</ErrorCode>'],
    ['half of a login', JSON.stringify(exampleLogin).slice(0, 4000)],
    ['a login and something more', `${JSON.stringify({ access_token: accessToken })};`],
    ['deep nesting', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['deep nesting, half of it', '{"a":'.repeat(200_000)],
    ['five megabytes', 'x'.repeat(5_000_000)],
    ['a Profile alone', JSON.stringify({ Profile: exampleLogin.Profile })],
    ['a token of null', '{"access_token":null}'],
    ['an empty token', '{"access_token":""}'],
    ['a token of spaces', '{"access_token":"  "}'],
    ['a token that is a number', '{"access_token":7}'],
    ['a token that is an object', '{"access_token":{"value":"x"}}'],
    ['the token that means “MFA still required”', JSON.stringify({ access_token: zeroGuid })],
    ['the same with spaces', JSON.stringify({ access_token: ` ${zeroGuid} ` })],
    ['a refresh token alone', '{"refresh_token":"r-1","expires_in":"3600"}'],
    ['a token of the prototype', '{"__proto__":{"access_token":"x"}}'],
  ])('leaves the outcome unknown if it has no usable login: %s', (_, body) => {
    expect(readFailureOf({ status: 200, body })).toEqual({
      kind: 'outcome_unknown',
      cause: 'unreadable',
      errorCode: null,
      status: 200,
    });
  });

  it('is read as a login even if it has five megabytes', () => {
    const body = { access_token: accessToken, Profile: { About: 'x'.repeat(5_000_000) } };
    expect(read({ body }).ok).toBe(true);
  });

  it('is read as a login even if it is deeply nested', () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    expect(read({ body: `{"access_token":"${accessToken}","x":${deep}}` }).ok).toBe(true);
  });
});

describe('a non-2xx response without an ErrorCode', () => {
  const bodies = ['', '{}', 'null', '[]', '<html>Bad gateway</html>', '{"ErrorCode":0}', '{"Err'];

  it.each([500, 501, 502, 503, 504, 520, 599])('means `service_error` at status %i', (status) => {
    for (const body of bodies) {
      expect(readFailureOf({ status, body })).toEqual({
        kind: 'service_error',
        errorCode: null,
        status,
      });
    }
  });

  it.each([100, 301, 302, 304, 400, 401, 403, 404, 405, 408, 418, 451])(
    'means `unexpected` at status %i',
    (status) => {
      for (const body of bodies) {
        expect(readFailureOf({ status, body })).toEqual({
          kind: 'unexpected',
          errorCode: null,
          status,
        });
      }
    },
  );

  it('means a failure even if the body has an access token', () => {
    const body = { access_token: accessToken };
    expect(readFailureOf({ status: 400, body }).kind).toBe('unexpected');
    expect(readFailureOf({ status: 500, body }).kind).toBe('service_error');
  });
});

describe('the current time', () => {
  it('is the one that the caller passes', () => {
    expect(now).toBe(Date.UTC(2026, 2, 1, 12));
    expect(tokensOf({ expires_in: '1' }).expiresAt?.getTime()).toBe(now + 1000);
  });
});
