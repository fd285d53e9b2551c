import type { BackupCodeFailure } from './failure.js';

/**
 * The one error that this package rejects with. `failure` is for programs; `message` is for
 * developers and is never shown to a person. `failure` and `message` never hold a code, a token, a key or a URL.
 */
export class BackupCodeError extends Error {
  /** Distinguishes this error from all others. */
  override readonly name = 'BackupCodeError';
  /** What failed, for programs. */
  readonly failure: BackupCodeFailure;

  /**
   * @param failure What failed, for programs.
   * @param reason What happened and what to do. It must not contain a value of the request.
   */
  constructor(failure: BackupCodeFailure, reason?: string) {
    const { kind, errorCode, status } = failure;
    const facts = [kind, errorCode && `ErrorCode ${errorCode}`, status && `HTTP ${status}`, reason];
    super(`backup-code-challenge: ${facts.filter(Boolean).join(', ')}`);
    this.failure = failure;
  }
}

/** Whether `error` is a `BackupCodeError`, even one from another copy of this package. */
export function isBackupCodeError(error: unknown): error is BackupCodeError {
  return error instanceof Error && error.name === 'BackupCodeError' && 'failure' in error;
}
