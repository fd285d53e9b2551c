import { BackupCodeError } from './BackupCodeError.js';

/**
 * Returns the error for everyone except the handler of `action_required`. A copy has no token, because
 * the token is a getter of the prototype.
 */
export function withoutToken(error: BackupCodeError): BackupCodeError {
  return error.failure.kind === 'action_required'
    ? new BackupCodeError({ ...error.failure })
    : error;
}
