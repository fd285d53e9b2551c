import { describe, expect, it } from 'vitest';
import { validateBackupCode } from '../../src/code/validateBackupCode.js';
import { demoAccounts } from '../../src/testing.js';

describe('the codes of the demo account', () => {
  const { backupCodes } = demoAccounts.mira;

  it('have the format that LoginRadius documents, and start with its example', () => {
    expect(backupCodes[0]).toBe('AD45XH56');
    expect(new Set(backupCodes)).toHaveLength(10);
    for (const code of backupCodes) expect(code).toMatch(/^[A-Z\d]{8}$/);
  });

  it('are valid in the challenge’s default format', () => {
    expect(backupCodes.filter((code) => !validateBackupCode(code).ok)).toEqual([]);
  });
});
