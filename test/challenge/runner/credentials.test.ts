import { describe, expect, it } from 'vitest';
import { findProblem, isSameSignIn } from '../../../src/challenge/credentials.js';

const endpoint = { baseUrl: 'https://api.example.com', path: '/verify' };
const credentials = { apiKey: 'key-1', secondFactorToken: 'mfa-token-1', endpoint };

describe('the credentials of a render', () => {
  it('have no problem where a code can be sent with them', () => {
    expect(findProblem(credentials)).toBeNull();
  });

  it.each([
    ['apiKey', { ...credentials, apiKey: '' }],
    ['secondFactorToken', { ...credentials, secondFactorToken: ' ' }],
  ])(
    'are a wrong set-up where %s is missing, and the developer reads which option',
    (name, wrong) => {
      const problem = findProblem(wrong);
      expect(problem?.failure).toEqual({ kind: 'configuration', errorCode: null, status: null });
      expect(problem?.message).toContain(name);
    },
  );

  it('are the same sign-in where all that decides about the request is the same', () => {
    expect(isSameSignIn(credentials, { ...credentials, endpoint: { ...endpoint } })).toBe(true);
    const bare = { apiKey: 'key-1', secondFactorToken: 'mfa-token-1' };
    expect(isSameSignIn(bare, { ...bare, endpoint: undefined })).toBe(true);
    expect(isSameSignIn(bare, { ...bare, endpoint: {} })).toBe(true);
  });

  it('are the same sign-in where only the time-out or the fetch is another', () => {
    const other = { ...endpoint, timeoutMs: 5000, fetch: () => fetch('/') };
    expect(isSameSignIn(credentials, { ...credentials, endpoint: other })).toBe(true);
  });

  it.each([
    ['API key', { apiKey: 'key-2' }],
    ['MFA token', { secondFactorToken: 'mfa-token-2' }],
    ['base URL', { endpoint: { ...endpoint, baseUrl: 'https://eu.example.com' } }],
    ['path', { endpoint: { ...endpoint, path: '/check' } }],
    ['endpoint, which is the default', { endpoint: undefined }],
  ])('are another sign-in with another %s', (_, changes) => {
    expect(isSameSignIn(credentials, { ...credentials, ...changes })).toBe(false);
    expect(isSameSignIn({ ...credentials, ...changes }, credentials)).toBe(false);
  });
});
