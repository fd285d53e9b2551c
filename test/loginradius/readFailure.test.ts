import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readFailureOf } from './support/answers.js';

const token = '7b0d4b51-8f0a-4b43-9a55-c2ad6e1f9d10';

const unlocksAt = (Data: unknown, code = 1198) => {
  const failure = readFailureOf({ status: 403, body: { ErrorCode: code, Data } });
  return failure.kind === 'locked' ? failure.unlocksAt : failure;
};

const retryAfterMs = (retryAfter: string | null, answer = { status: 429, body: '' }) => {
  const failure = readFailureOf({ ...answer, retryAfter });
  return failure.kind === 'rate_limited' ? failure.retryAfterMs : failure;
};

describe('the end of a lock', () => {
  it.each([
    ['UTC', '2026-03-01T12:15:00Z', '2026-03-01T12:15:00.000Z'],
    ['seven fraction digits', '2026-03-01T12:15:00.1234567Z', '2026-03-01T12:15:00.123Z'],
    ['one fraction digit', '2026-03-01T12:15:00.5Z', '2026-03-01T12:15:00.500Z'],
    ['no Z, which LoginRadius means as UTC', '2026-03-01T12:15:00', '2026-03-01T12:15:00.000Z'],
    ['no Z, with a fraction', '2026-03-01T12:15:00.1234567', '2026-03-01T12:15:00.123Z'],
    ['an offset', '2026-03-01T17:45:00+05:30', '2026-03-01T12:15:00.000Z'],
    ['no seconds', '2026-03-01T12:15Z', '2026-03-01T12:15:00.000Z'],
    ['spaces around it', ' 2026-03-01T12:15:00Z ', '2026-03-01T12:15:00.000Z'],
  ])('is read: %s', (_, written, expected) => {
    expect(unlocksAt({ LoginLockedTimeout: written })).toEqual(new Date(expected));
  });

  it.each([
    ['is over', '2020-01-01T00:00:00Z'],
    ['is more than a day away', '9999-12-31T23:59:59Z'],
    ['names a day that does not exist', '2026-02-30T12:15:00Z'],
  ])('is unknown if it %s', (_, written) => {
    expect(unlocksAt({ LoginLockedTimeout: written })).toBeNull();
  });

  it('is read in camelCase', () => {
    const body = { errorCode: 1198, data: { loginLockedTimeout: '2026-03-01T12:15:00Z' } };
    expect(readFailureOf({ status: 403, body })).toEqual({
      kind: 'locked',
      reason: 'temporary',
      unlocksAt: new Date('2026-03-01T12:15:00Z'),
      errorCode: 1198,
      status: 403,
    });
  });

  it.each([
    ['no Data', undefined],
    ['Data of null', null],
    ['Data that is a list', ['2026-03-01T12:15:00Z']],
    ['Data that is a text', '2026-03-01T12:15:00Z'],
    ['empty Data', {}],
    ['null', { LoginLockedTimeout: null }],
    ['empty', { LoginLockedTimeout: '' }],
    ['year 1, which LoginRadius means as none', { LoginLockedTimeout: '0001-01-01T00:00:00' }],
    ['year 1 in UTC', { LoginLockedTimeout: '0001-01-01T00:00:00Z' }],
    ['a number', { LoginLockedTimeout: 900 }],
    ['seconds as a text', { LoginLockedTimeout: '900' }],
    ['no date', { LoginLockedTimeout: 'soon' }],
    ['no such day', { LoginLockedTimeout: '2026-13-45T99:99:99Z' }],
    ['a day without a time', { LoginLockedTimeout: '2026-03-01' }],
    ['an American date', { LoginLockedTimeout: '03/01/2026 12:15:00' }],
    ['an object', { LoginLockedTimeout: { at: '2026-03-01T12:15:00Z' } }],
  ])('is unknown: %s', (_, data) => {
    expect(unlocksAt(data)).toBeNull();
  });

  it('is unknown for a lock that time does not end', () => {
    for (const code of [991, 1132, 1148, 1164, 1264]) expect(unlocksAt(undefined, code)).toBeNull();
  });
});

describe('the wait after too many requests', () => {
  it.each([
    ['seconds', '120', 120_000],
    ['zero', '0', 0],
    ['spaces around it', ' 30 ', 30_000],
    ['a day', '86400', 86_400_000],
    ['a date', 'Sun, 01 Mar 2026 12:00:45 GMT', 45_000],
    ['a date in the older form', 'Sunday, 01-Mar-26 12:00:45 GMT', 45_000],
    ['a date that is over', 'Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ])('is read from Retry-After: %s', (_, header, expected) => {
    expect(retryAfterMs(header)).toBe(expected);
  });

  it.each([
    ['missing, or hidden by CORS', null],
    ['empty', ''],
    ['spaces', '  '],
    ['negative', '-5'],
    ['a fraction', '1.5'],
    ['more than a day', '86401'],
    ['more than any clock', '9'.repeat(400)],
    ['a date of next week', 'Sun, 08 Mar 2026 12:00:00 GMT'],
    ['a word', 'soon'],
    ['a word and a number, which a lenient parser takes for a date', 'soon 5'],
    ['a weekday without a date', 'Sunday, some time GMT'],
    ['a date behind other words', 'Not before Sun, 01 Mar 2026 12:00:45 GMT'],
    ['a date of another kind', '2026-03-01T12:00:45Z'],
    ['two values', '120, 240'],
  ])('is unknown: %s', (_, header) => {
    expect(retryAfterMs(header)).toBeNull();
  });

  it('is read for a 429 without a body, with another body, and for ErrorCode 429', () => {
    const wanted = { kind: 'rate_limited', retryAfterMs: 60_000 };
    const retryAfter = '60';
    for (const body of ['', '<html>Too many</html>', '{}', '[]']) {
      expect(readFailureOf({ status: 429, body, retryAfter })).toEqual({
        ...wanted,
        errorCode: null,
        status: 429,
      });
    }
    const body = { ErrorCode: 429, Message: 'Too many requests' };
    expect(readFailureOf({ status: 200, body, retryAfter })).toEqual({
      ...wanted,
      errorCode: 429,
      status: 200,
    });
  });

  it('is not read for another kind of failure', () => {
    const failure = readFailureOf({ status: 503, retryAfter: '60' });
    expect(failure).toEqual({ kind: 'service_error', errorCode: null, status: 503 });
  });
});

describe.each([
  ['privacy_policy', 1194, 'access_token'],
  ['consent', 1226, 'ConsentToken'],
] as const)('a response that requires the action %s', (action, errorCode, key) => {
  const readAction = (Data: unknown) => {
    const failure = readFailureOf({ status: 403, body: { ErrorCode: errorCode, Data } });
    if (failure.kind !== 'action_required') throw new Error(failure.kind);
    return failure;
  };

  it('passes on the token for the action', () => {
    expect(readAction({ [key]: token })).toMatchObject({ action, errorCode, status: 403 });
    expect(readAction({ [key]: token }).token).toBe(token);
  });

  it('passes on the token from camelCase keys', () => {
    const data = { [key.charAt(0).toLowerCase() + key.slice(1)]: token };
    const failure = readFailureOf({ status: 200, body: { errorCode, data } });
    expect(failure).toHaveProperty('token', token);
  });

  it.each([undefined, null, [], 'text', {}, { [key]: null }, { [key]: 7 }, { [key]: {} }])(
    'has the token null if Data has none: %j',
    (data) => expect(readAction(data).token).toBeNull(),
  );

  it('hides the token from code that lists, copies or prints the failure', () => {
    const failure = readAction({ [key]: token });
    const copies = [
      Object.keys(failure),
      Object.getOwnPropertyNames(failure),
      Reflect.ownKeys(failure),
      Object.entries(failure),
      { ...failure },
      Object.assign({}, failure),
      structuredClone(failure),
    ];
    for (const copy of copies) expect(inspect(copy, { depth: null })).not.toContain(token);
    expect(Reflect.ownKeys(failure)).not.toContain('token');
    expect(JSON.stringify([failure, copies])).not.toContain(token);
    expect(inspect(failure, { depth: null, showHidden: true })).not.toContain(token);
    const listed: string[] = [];
    for (const name in failure) listed.push(name);
    expect(listed).not.toContain('token');
  });
});
