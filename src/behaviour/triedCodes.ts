import { BackupCodeError } from '../core/BackupCodeError.js';
import type { BackupCodeFailure } from '../core/failure.js';

/** What is known of the codes that were sent in this step. Memory only, emptied when it ends. */
export interface TriedCodes {
  isRefused(code: string): boolean;
  /** Keeps what a failure says of a code, and says of the failure what earlier ones add to it. */
  remember(code: string, error: BackupCodeError): BackupCodeError;
  clear(): void;
}

/** Sent, and nobody knows whether the code is spent. */
export function leavesDoubt({ kind }: BackupCodeFailure): boolean {
  return kind === 'outcome_unknown' || kind === 'service_error' || kind === 'unexpected';
}

export function createTriedCodes(): TriedCodes {
  const refused = new Set<string>();
  /** Sent without a trustworthy answer: each may be spent. */
  const doubtful = new Set<string>();
  return {
    isRefused: (code) => refused.has(code),
    remember(code, error) {
      const { failure } = error;
      if (leavesDoubt(failure)) doubtful.add(code);
      if (failure.kind !== 'invalid_code') return error;
      refused.add(code);
      return doubtful.has(code)
        ? new BackupCodeError({ ...failure, afterUnknownOutcome: true })
        : error;
    },
    clear() {
      refused.clear();
      doubtful.clear();
    },
  };
}
