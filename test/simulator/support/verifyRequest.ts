import { parseJsonObject } from '../../../src/loginradius/jsonObject.js';
import { createSimulator, type SimulatorOptions } from '../../../src/testing.js';
import { firstCode } from './attempt.js';

/** The parts of a backup code request that a test can change. */
export interface VerifyRequest {
  method: string;
  path: string;
  query: string[][];
  headers: Record<string, string>;
  body: string;
}

/** Changes parts of the right request. */
export type Change = (right: VerifyRequest) => Partial<VerifyRequest>;

export const verifyPath = '/identity/v2/auth/login/2fa/backupcode';
export const tokenParameter = 'secondfactorauthenticationtoken';

/** Sends the right request with one change. */
export async function sendChanged(change: Change, options: SimulatorOptions = {}) {
  const simulator = createSimulator(options);
  const right: VerifyRequest = {
    method: 'PUT',
    path: verifyPath,
    query: [
      ['apikey', simulator.apiKey],
      [tokenParameter, simulator.startLogin().secondFactorToken],
    ],
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ backupcode: firstCode }),
  };
  const { path, query, method, ...init } = { ...right, ...change(right) };
  const url = `${path}?${new URLSearchParams(query)}`;
  const response = await simulator.fetch(url, method === 'GET' ? { method } : { method, ...init });
  const text = await response.text();
  const { ErrorCode: errorCode = null, Description: description } = parseJsonObject(text);
  return { simulator, status: response.status, errorCode, description: String(description ?? '') };
}

export const add =
  (name: string, value: string): Change =>
  ({ query }) => ({ query: [...query, [name, value]] });

export const without =
  (parameter: string): Change =>
  ({ query }) => ({ query: query.filter(([name]) => name !== parameter) });

export const set =
  (parameter: string, value: string): Change =>
  ({ query }) => ({
    query: query.map(([name = '', old = '']) => [name, name === parameter ? value : old]),
  });

export const rename =
  (parameter: string, newName: string): Change =>
  ({ query }) => ({
    query: query.map(([name = '', value = '']) => [name === parameter ? newName : name, value]),
  });

export const body =
  (text: string): Change =>
  () => ({ body: text });

export const headers =
  (all: Record<string, string>): Change =>
  () => ({ headers: all });

export const path =
  (other: string): Change =>
  () => ({ path: other });
