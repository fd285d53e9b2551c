import { BackupCodeError } from './BackupCodeError.js';

/**
 * The error for everyone but the handler of `action_required`: a copy leaves the token behind, which
 * is a getter of the prototype.
 */
export function withoutToken(error: BackupCodeError): BackupCodeError {
  return error.failure.kind === 'action_required'
    ? new BackupCodeError({ ...error.failure })
    : error;
}
