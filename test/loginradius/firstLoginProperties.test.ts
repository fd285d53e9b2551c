import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFirstLogin } from 'backup-code-challenge';
import { anyBody, anyRetryAfter, anyStatus } from './support/answerArbitraries.js';
import { allKinds } from './support/failures.js';

const runs = 10_000;
const kinds = ['signed_in', 'second_factor_required', 'invalid_credentials', ...allKinds];

const anyStep = fc.record(
  {
    SecondFactorAuthenticationToken: fc.oneof(fc.uuid(), fc.jsonValue({ maxDepth: 1 })),
    ExpireIn: fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().replace('Z', '0000Z')),
      fc.jsonValue({ maxDepth: 1 }),
    ),
    IsOTPAuthenticatorVerified: fc.oneof(fc.boolean(), fc.jsonValue({ maxDepth: 0 })),
  },
  { requiredKeys: [] },
);
const anyFirstLogin: fc.Arbitrary<unknown> = fc.oneof(
  anyStep,
  anyStep.map((step) => ({ SecondFactorAuthentication: step, access_token: '0-0' })),
  anyStep.map((step) => JSON.stringify({ secondFactorAuthentication: step })),
  anyBody,
  anyBody.map((text) => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }),
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
);

describe('readFirstLogin', () => {
  it(`reads ${runs} random bodies as known kinds without throwing`, () => {
    const seen = new Set<string>();
    const everything = fc.property(
      anyFirstLogin,
      anyStatus,
      anyRetryAfter,
      (body, status, retryAfter) => {
        const login = readFirstLogin(body, { status, headers: { get: () => retryAfter } });
        seen.add(login.kind);
        expect(kinds).toContain(login.kind);
        if (login.kind === 'second_factor_required') {
          expect(login.secondFactorToken.trim()).not.toBe('');
          expect(login.expiresAt?.getTime()).not.toBeNaN();
        }
      },
    );
    fc.assert(everything, { numRuns: runs });
    expect([...seen]).toEqual(expect.arrayContaining(['signed_in', 'second_factor_required']));
  });
});
