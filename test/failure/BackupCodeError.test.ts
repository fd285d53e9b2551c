import { BackupCodeError, isBackupCodeError } from 'backup-code-challenge';
import { describe, expect, it, vi } from 'vitest';
import { allFailures } from '../loginradius/support/failures.js';

describe('a BackupCodeError', () => {
  it('is an Error with a name, a stack, and the same failure object', () => {
    for (const failure of allFailures) {
      const error = new BackupCodeError(failure);
      expect(error).toBeInstanceOf(Error);
      expect(error.name).toBe('BackupCodeError');
      expect(error.stack).toContain('BackupCodeError');
      expect(error.failure).toBe(failure);
      expect(error.cause).toBeUndefined();
    }
  });

  it('names the package, the kind, the ErrorCode and the status in its message', () => {
    const known = new BackupCodeError({ kind: 'session_limit', errorCode: 1338, status: 403 });
    expect(known.message).toContain('backup-code-challenge');
    expect(known.message).toContain('session_limit');
    expect(known.message).toContain('1338');
    expect(known.message).toContain('403');
  });

  it('separates the facts in its message by commas, and omits missing ones', () => {
    const failure = { kind: 'session_limit', errorCode: 1338, status: 403 } as const;
    expect(new BackupCodeError(failure, 'too many sessions').message).toBe(
      'backup-code-challenge: session_limit, ErrorCode 1338, HTTP 403, too many sessions',
    );
    const none = { kind: 'offline', errorCode: null, status: null } as const;
    expect(new BackupCodeError(none).message).toBe('backup-code-challenge: offline');
  });

  it('does not mention a missing ErrorCode or status', () => {
    const { message } = new BackupCodeError({ kind: 'offline', errorCode: null, status: null });
    expect(message).toMatch(/offline/);
    expect(message).not.toMatch(/null|undefined|ErrorCode|HTTP/);
  });

  it('ends its message with the reason', () => {
    const failure = { kind: 'configuration', errorCode: null, status: null } as const;
    expect(new BackupCodeError(failure, 'apiKey is missing').message).toMatch(/apiKey is missing$/);
  });

  it('puts no payload of the failure into its message', () => {
    const failure = { kind: 'invalid_format', problem: 'too_short', length: 7 } as const;
    const error = new BackupCodeError({ ...failure, errorCode: null, status: null });
    expect(error.message).not.toContain('7');
  });
});

describe('isBackupCodeError', () => {
  it('recognizes a BackupCodeError and an instance of a subclass', () => {
    class Special extends BackupCodeError {}
    for (const failure of allFailures) {
      expect(isBackupCodeError(new BackupCodeError(failure))).toBe(true);
      expect(isBackupCodeError(new Special(failure))).toBe(true);
    }
  });

  it('recognizes the error of a second copy of the package', async () => {
    vi.resetModules();
    const copy = await import('../../src/failure/BackupCodeError.js');
    const failure = { kind: 'offline', errorCode: null, status: null } as const;
    const foreign = new copy.BackupCodeError(failure);
    expect(foreign).not.toBeInstanceOf(BackupCodeError);
    expect(isBackupCodeError(foreign)).toBe(true);
    expect(copy.isBackupCodeError(new BackupCodeError(failure))).toBe(true);
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'BackupCodeError'],
    ['a number', 1129],
    ['another error', new Error('BackupCodeError')],
    ['another error with a failure', Object.assign(new TypeError('x'), { failure: {} })],
    [
      'an error of that name without a failure',
      Object.assign(new Error(), { name: 'BackupCodeError' }),
    ],
    ['an object of that name', { name: 'BackupCodeError', failure: {}, message: '' }],
    ['the class', BackupCodeError],
    ['the failure', { kind: 'offline', errorCode: null, status: null }],
  ])('returns false for %s', (_, value) => {
    expect(isBackupCodeError(value)).toBe(false);
  });
});
