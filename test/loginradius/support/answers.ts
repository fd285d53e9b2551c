import type { BackupCodeFailure, VerifiedLogin } from 'backup-code-challenge';
import { readAnswer } from '../../../src/loginradius/readAnswer.js';

/** The current time in every test that reads a response. */
export const now = Date.parse('2026-03-01T12:00:00Z');

/** A made-up access token. */
export const accessToken = '3f0c1a52-7c9e-4d0b-9a36-0d7f0f6a1b11';

export interface AnswerInput {
  readonly status?: number;
  /** A string is used unchanged, any other value as JSON. */
  readonly body?: unknown;
  readonly retryAfter?: string | null;
}

export function read({ status = 200, body = '', retryAfter = null }: AnswerInput) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const result = readAnswer({ status, body: text, retryAfter }, now);
  return 'kind' in result
    ? ({ ok: false, failure: result } as const)
    : ({ ok: true, login: result } as const);
}

/** Reads a response that must be a success. */
export function readLogin(input: AnswerInput): VerifiedLogin {
  const result = read(input);
  if (!result.ok) throw new Error(`a success was wanted, not ${JSON.stringify(result.failure)}`);
  return result.login;
}

/** Reads a response that must be a failure. */
export function readFailureOf(input: AnswerInput): BackupCodeFailure {
  const result = read(input);
  if (result.ok) throw new Error('a failure was wanted, not a success');
  return result.failure;
}

/** Converts the keys to camelCase, as LoginRadius's newer endpoints write them. */
export function camelCase(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );
}
