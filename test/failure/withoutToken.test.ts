import { describe, expect, it } from 'vitest';
import { BackupCodeError } from '../../src/failure/BackupCodeError.js';
import { withoutToken } from '../../src/failure/withoutToken.js';
import { readFailureOf } from '../loginradius/support/answers.js';
import { allFailures } from '../loginradius/support/failures.js';

describe('an error for everyone but the handler of the required action', () => {
  it.each(['1194', '1226'])(
    'has no token where LoginRadius requires one more step (%s)',
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

  it('is the very same error for any other kind', () => {
    for (const failure of allFailures.filter(({ kind }) => kind !== 'action_required')) {
      const error = new BackupCodeError(failure);
      expect(withoutToken(error)).toBe(error);
    }
  });
});
