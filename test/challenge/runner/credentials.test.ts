import { describe, expect, it } from 'vitest';
import { findProblem, isSameSignIn } from '../../../src/challenge/credentials.js';

const endpoint = { baseUrl: 'https://api.example.com', path: '/verify' };
const credentials = { apiKey: 'key-1', secondFactorToken: 'mfa-token-1', endpoint };

describe('the credentials', () => {
  it('have no problem if they are complete', () => {
    expect(findProblem(credentials)).toBeNull();
  });

  it.each([
    ['apiKey', { ...credentials, apiKey: '' }],
    ['secondFactorToken', { ...credentials, secondFactorToken: ' ' }],
  ])('are a configuration failure that names the option if %s is missing', (name, wrong) => {
    const problem = findProblem(wrong);
    expect(problem?.failure).toEqual({ kind: 'configuration', errorCode: null, status: null });
    expect(problem?.message).toContain(name);
  });

  it('belong to the same sign-in if keys, token, base URL and path are equal', () => {
    expect(isSameSignIn(credentials, { ...credentials, endpoint: { ...endpoint } })).toBe(true);
    const bare = { apiKey: 'key-1', secondFactorToken: 'mfa-token-1' };
    expect(isSameSignIn(bare, { ...bare, endpoint: undefined })).toBe(true);
    expect(isSameSignIn(bare, { ...bare, endpoint: {} })).toBe(true);
  });

  it('belong to the same sign-in if only the time-out or `fetch` differs', () => {
    const other = { ...endpoint, timeoutMs: 5000, fetch: () => fetch('/') };
    expect(isSameSignIn(credentials, { ...credentials, endpoint: other })).toBe(true);
  });

  it.each([
    ['API key', { apiKey: 'key-2' }],
    ['MFA token', { secondFactorToken: 'mfa-token-2' }],
    ['base URL', { endpoint: { ...endpoint, baseUrl: 'https://eu.example.com' } }],
    ['path', { endpoint: { ...endpoint, path: '/check' } }],
    ['endpoint, because one of them uses the default', { endpoint: undefined }],
  ])('belong to another sign-in if they differ in the %s', (_, changes) => {
    expect(isSameSignIn(credentials, { ...credentials, ...changes })).toBe(false);
    expect(isSameSignIn({ ...credentials, ...changes }, credentials)).toBe(false);
  });
});
