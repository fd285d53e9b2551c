import { describe, expect, it } from 'vitest';
import { BackupCodeError } from '../../src/failure/BackupCodeError.js';
import { withoutToken } from '../../src/failure/withoutToken.js';
import { readFailureOf } from '../loginradius/support/answers.js';
import { allFailures } from '../loginradius/support/failures.js';

describe('withoutToken', () => {
  it.each(['1194', '1226'])(
    'removes the token from the error of a required action (ErrorCode %s)',
    (code) => {
      const failure = readFailureOf({
        status: 403,
        body: { ErrorCode: code, Data: { access_token: 'secret', ConsentToken: 'secret' } },
      });
      expect(failure).toHaveProperty('token', 'secret');
      const error = withoutToken(new BackupCodeError(failure));
      expect(error).toBeInstanceOf(BackupCodeError);
      expect(error.failure).not.toHaveProperty('token');
      expect(error.failure).toEqual({ ...failure });
      expect(error.failure).toMatchObject({ kind: 'action_required', errorCode: Number(code) });
    },
  );

  it('returns the same error object for any other kind', () => {
    for (const failure of allFailures.filter(({ kind }) => kind !== 'action_required')) {
      const error = new BackupCodeError(failure);
      expect(withoutToken(error)).toBe(error);
    }
  });
});
