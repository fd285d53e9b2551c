import { validateBackupCode, verifyBackupCode } from 'backup-code-challenge';
import { demoAccounts } from 'backup-code-challenge/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { typingsOf } from '../code/support/codeArbitraries.js';
import { readmeFormats } from '../support/readmeFormats.js';

it('the README has a format for each of the three published codes', () => {
  expect(readmeFormats.map(([code]) => code)).toEqual(['AD45XH56', 'ABC123DEF', '02ea0-de2bd']);
});

it.each(readmeFormats)(
  '%s signs in with the README’s format, however it is typed',
  async (...row) => {
    const [issued, format] = row;
    const accounts = [{ ...demoAccounts.mira, backupCodes: [issued] }];
    await fc.assert(
      fc.asyncProperty(typingsOf(issued), async (typed) => {
        const check = validateBackupCode(typed, format);
        expect([typed, check]).toEqual([typed, { ok: true, code: issued }]);
        const simulator = createStrictSimulator({ accounts });
        const login = await verifyBackupCode({
          apiKey: simulator.apiKey,
          secondFactorToken: simulator.startLogin().secondFactorToken,
          backupCode: check.ok ? check.code : typed,
          endpoint: { fetch: simulator.fetch },
        });
        expect(login.profile?.FirstName).toBe('Mira');
      }),
      { numRuns: 300 },
    );
  },
);
