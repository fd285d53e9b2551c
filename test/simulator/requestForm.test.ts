import { describe, expect, it } from 'vitest';
import { usedCodes } from './support/attempt.js';
import {
  add,
  body,
  type Change,
  headers,
  path,
  rename,
  sendChanged,
  set,
  tokenParameter,
  without,
} from './support/verifyRequest.js';

const json = { 'Content-Type': 'application/json' };

type Refused = [what: string, change: Change, code: number, named?: string];

/** Refused by every simulator, strict or not. */
const wrongForAll: Refused[] = [
  ['no API key', without('apikey'), 908, 'The apikey is a required parameter.'],
  ['an empty API key', set('apikey', ''), 908, 'apikey'],
  ['another API key', set('apikey', 'other'), 901],
  ['no MFA token', without(tokenParameter), 908, tokenParameter],
  ['an empty MFA token', set(tokenParameter, ''), 908, tokenParameter],
  ['an unknown MFA token', set(tokenParameter, 'other'), 1103],
  ['another content type', headers({ 'Content-Type': 'text/plain' }), 1083],
  ['no content type', headers({}), 1083],
  ['no body', body(''), 1079],
  ['half a body', body('{"backupcode":"AD45'), 1079],
  ['a body that is not an object', body('["AD45XH56"]'), 1079],
  ['no code', body('{}'), 908, 'The backupcode is a required parameter.'],
  ['an empty code', body('{"backupcode":""}'), 1192],
  ['a code that is not a string', body('{"backupcode":12345678}'), 908, 'backupcode'],
];

/** Sent by one LoginRadius SDK or another, but not part of the contract. */
const wrongIfStrict: Refused[] = [
  ['an API key named apiKey', rename('apikey', 'apiKey'), 908, 'apikey'],
  ['an API key named ApiKey', rename('apikey', 'ApiKey'), 908, 'apikey'],
  [
    'an MFA token named secondFactorAuthenticationToken',
    rename(tokenParameter, 'secondFactorAuthenticationToken'),
    908,
    tokenParameter,
  ],
  [
    'an MFA token named SecondFactorAuthenticationToken',
    rename(tokenParameter, 'SecondFactorAuthenticationToken'),
    908,
    tokenParameter,
  ],
  ['two API keys', add('apikey', 'another-key'), 908, 'apikey'],
  ['fields', add('fields', 'Uid,Email'), 908, 'fields'],
  ['region', add('region', 'eu'), 908, 'region'],
  ['apisecret', add('apisecret', 'simulated-secret'), 908, 'apisecret'],
  ['client_id', add('client_id', 'simulated-client'), 908, 'client_id'],
  ['Prevent_Webhook', add('Prevent_Webhook', 'true'), 908, 'Prevent_Webhook'],
  ['an empty template name', add('rbacitysmstemplate', ''), 908, 'rbacitysmstemplate'],
  ['a prevent_webhook of 1', add('prevent_webhook', '1'), 908, 'prevent_webhook'],
  [
    'an X-PreventWebhook header of yes',
    headers({ ...json, 'X-PreventWebhook': 'yes' }),
    908,
    'X-PreventWebhook',
  ],
  [
    'an empty X-PreventWebhook header',
    headers({ ...json, 'X-PreventWebhook': '' }),
    908,
    'X-PreventWebhook',
  ],
  ['a body key named BackupCode', body('{"BackupCode":"AD45XH56"}'), 908, 'BackupCode'],
  [
    'a second body key named BackupCode',
    body('{"backupcode":"AD45XH56","BackupCode":"wrong123"}'),
    908,
    'BackupCode',
  ],
  ['an unknown body key', body('{"backupcode":"AD45XH56","otp":"1"}'), 908, 'otp'],
];

async function expectRefusal(change: Change, strict: boolean, code: number, named: string) {
  const { simulator, errorCode, description } = await sendChanged(change, { strict });
  expect(errorCode).toBe(code);
  expect(description).toContain(named);
  expect(simulator.requests).toMatchObject([{ outcome: { errorCode: code, codeSpent: false } }]);
  expect(usedCodes(simulator)).toEqual([]);
}

describe.each([false, true])('a simulator with strict: %s', (strict) => {
  it.each(wrongForAll)('refuses %s and spends no code', async (_, change, code, named = '') => {
    await expectRefusal(change, strict, code, named);
  });

  it.each(['GET', 'POST', 'PATCH', 'DELETE'])('responds to %s with 405', async (method) => {
    const { simulator, status, errorCode } = await sendChanged(() => ({ method }), { strict });
    expect({ status, errorCode }).toEqual({ status: 405, errorCode: null });
    expect(simulator.requests).toMatchObject([{ method, outcome: { status: 405 } }]);
  });

  it('accepts the request of the contract, with or without a charset', async () => {
    const charset = headers({ 'Content-Type': 'Application/JSON; charset=utf-8' });
    expect(await sendChanged(charset, { strict })).toMatchObject({ status: 200 });
    expect(await sendChanged(() => ({}), { strict })).toMatchObject({ status: 200 });
  });
});

describe('a request that only LoginRadius’s SDKs send', () => {
  it.each(wrongIfStrict)('with %s signs in', async (_, change) => {
    const { simulator, status } = await sendChanged(change);
    expect(status).toBe(200);
    expect(usedCodes(simulator)).toHaveLength(1);
  });

  it.each(wrongIfStrict)(
    'with %s is refused by a strict simulator',
    async (_, change, code, named = '') => {
      await expectRefusal(change, true, code, named);
    },
  );

  it.each([
    '/identity/v2/auth/login/2FA/verification/BackupCode',
    '/Identity/V2/Auth/Login/2FA/BackupCode',
  ])('to %s signs in, but gets 404 from a strict simulator', async (otherPath) => {
    expect(await sendChanged(path(otherPath))).toMatchObject({ status: 200 });
    expect(await sendChanged(path(otherPath), { strict: true })).toMatchObject({ status: 404 });
  });
});
