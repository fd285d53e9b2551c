import { BackupCodeError } from '../core/BackupCodeError.js';

/** What is known of the codes that were sent in this step. Memory only, emptied when it ends. */
export interface TriedCodes {
  isRefused(code: string): boolean;
  /** Keeps what a failure says of a code, and says of the failure what earlier ones add to it. */
  remember(code: string, error: BackupCodeError): BackupCodeError;
  clear(): void;
}

export function createTriedCodes(): TriedCodes {
  const refused = new Set<string>();
  /** Sent without a trustworthy answer: each may be spent. */
  const doubtful = new Set<string>();
  return {
    isRefused: (code) => refused.has(code),
    remember(code, error) {
      const { failure } = error;
      switch (failure.kind) {
        case 'outcome_unknown':
        case 'service_error':
        case 'unexpected':
          doubtful.add(code);
          return error;
        case 'invalid_code':
          refused.add(code);
          return doubtful.has(code)
            ? new BackupCodeError({ ...failure, afterUnknownOutcome: true })
            : error;
        default:
          return error;
      }
    },
    clear() {
      refused.clear();
      doubtful.clear();
    },
  };
}
