import { describe, expect, it } from 'vitest';
import { parseJsonObject } from '../../src/loginradius/jsonObject.js';
import { createSimulator } from '../../src/testing.js';
import { firstCode, usedCodes } from './attempt.js';

interface Request {
  method: string;
  query: string[][];
  headers: Record<string, string>;
  body: string;
}

type Change = (right: Request) => Partial<Request>;

const add =
  (name: string, value: string): Change =>
  ({ query }) => ({ query: [...query, [name, value]] });

const without =
  (parameter: string): Change =>
  ({ query }) => ({ query: query.filter(([name]) => name !== parameter) });

const set =
  (parameter: string, value: string): Change =>
  ({ query }) => ({
    query: query.map(([name = '', old = '']) => [name, name === parameter ? value : old]),
  });

const body =
  (text: string): Change =>
  () => ({ body: text });

const headers =
  (given: Record<string, string>): Change =>
  () => ({ headers: given });

const json = { 'Content-Type': 'application/json' };
const token = 'secondfactorauthenticationtoken';

async function send(change: Change) {
  const simulator = createSimulator();
  const right: Request = {
    method: 'PUT',
    query: [
      ['apikey', simulator.apiKey],
      [token, simulator.startLogin().secondFactorToken],
    ],
    headers: json,
    body: JSON.stringify({ backupcode: firstCode }),
  };
  const { query, ...init } = { ...right, ...change(right) };
  const url = `/identity/v2/auth/login/2fa/backupcode?${new URLSearchParams(query)}`;
  const response = await simulator.fetch(url, init.method === 'GET' ? { method: 'GET' } : init);
  const text = await response.text();
  return { simulator, status: response.status, text };
}

describe('a request that the contract does not allow', () => {
  it.each<[what: string, change: Change, code: number, named?: string]>([
    ['no API key', without('apikey'), 908, 'The apikey is a required parameter.'],
    ['an empty API key', set('apikey', ''), 908, 'apikey'],
    ['another API key', set('apikey', 'other'), 901],
    ['two API keys', add('apikey', 'simulated-api-key'), 908, 'apikey'],
    ['no MFA token', without(token), 908, token],
    ['an empty MFA token', set(token, ''), 908, token],
    ['an unknown MFA token', set(token, 'other'), 1103],
    ['an unknown parameter', add('backup', '1'), 908, 'backup'],
    ['a parameter in another letter case', add('Prevent_Webhook', 'true'), 908, 'Prevent_Webhook'],
    ['an empty template name', add('rbacitysmstemplate', ''), 908, 'rbacitysmstemplate'],
    ['a webhook switch that is no boolean', add('prevent_webhook', '1'), 908, 'prevent_webhook'],
    [
      'a webhook header that is no boolean',
      headers({ ...json, 'X-PreventWebhook': 'yes' }),
      908,
      'X-PreventWebhook',
    ],
    [
      'an empty webhook header',
      headers({ ...json, 'X-PreventWebhook': '' }),
      908,
      'X-PreventWebhook',
    ],
    ['another content type', headers({ 'Content-Type': 'text/plain' }), 1083],
    ['no content type', headers({}), 1083],
    ['no body', body(''), 1079],
    ['half a body', body('{"backupcode":"AD45'), 1079],
    ['a body that is no object', body('["AD45XH56"]'), 1079],
    ['no code', body('{}'), 908, 'The backupcode is a required parameter.'],
    ['an empty code', body('{"backupcode":""}'), 1192],
    ['a code that is no text', body('{"backupcode":12345678}'), 908, 'backupcode'],
    ['a second key', body('{"backupcode":"AD45XH56","otp":"1"}'), 908, 'otp'],
  ])('%s is refused, and spends nothing', async (_, change, code, named = '') => {
    const { simulator, text } = await send(change);
    expect(parseJsonObject(text)).toMatchObject({ ErrorCode: code });
    expect(parseJsonObject(text).Description).toContain(named);
    expect(simulator.requests).toMatchObject([{ outcome: { errorCode: code, codeSpent: false } }]);
    expect(usedCodes(simulator)).toEqual([]);
  });

  it.each(['GET', 'POST', 'PATCH', 'DELETE'])('%s is answered with 405', async (method) => {
    const { simulator, status, text } = await send(() => ({ method }));
    expect(status).toBe(405);
    expect(text).not.toContain('ErrorCode');
    expect(simulator.requests).toMatchObject([{ method, outcome: { status: 405 } }]);
  });

  it('is let through with a charset, and as it is', async () => {
    const charset = headers({ 'Content-Type': 'Application/JSON; charset=utf-8' });
    expect(await send(charset)).toMatchObject({ status: 200 });
    expect(await send(() => ({}))).toMatchObject({ status: 200 });
  });
});

describe('a path', () => {
  const current = '/identity/v2/auth/login/2fa/backupcode';
  const older = '/identity/v2/auth/login/2fa/verification/backupcode';

  it('that is not the simulator’s is answered with 404, and not logged', async () => {
    const simulator = createSimulator({ verifyPaths: [older] });
    const response = await simulator.fetch(current, { method: 'PUT' });
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toContain('text/html');
    expect(simulator.requests).toEqual([]);
  });

  it('is owned in every form of URL, and nothing else is', () => {
    const { owns } = createSimulator({ basePath: '/api' });
    for (const path of [current, older, '/identity/v2/auth/login', '/identity/v2/auth/login/2fa']) {
      expect(owns(`/api${path}?apikey=1`)).toBe(true);
      expect(owns(`https://example.com/api${path}`)).toBe(true);
      expect(owns(path)).toBe(false);
      expect(owns(`/api${path}/`)).toBe(false);
      expect(owns(`/ipa${path}`)).toBe(false);
      expect(owns(`//example.com/api${path}`)).toBe(false);
    }
    for (const url of ['/', '//', '', 'http://[', `https://example.com?${current}`])
      expect(owns(url)).toBe(false);
  });
});
