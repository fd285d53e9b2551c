import { BackupCodeError } from '../failure/BackupCodeError.js';
import {
  type BackupCodeFailure,
  noAnswer,
  type SessionExpiredFailure,
} from '../failure/failure.js';

/** What is known of the codes that were sent in this step. Memory only, emptied when it ends. */
export interface TriedCodes {
  isRefused(code: string): boolean;
  /** Keeps what a failure says of a code, and says of the failure what earlier ones add to it. */
  remember(code: string, error: BackupCodeError): BackupCodeError;
  /** The end of the MFA token as the step's own clock tells it. */
  expire(): SessionExpiredFailure;
  clear(): void;
}

/** Sent, and nobody knows whether the code is spent. */
function leavesDoubt({ kind }: BackupCodeFailure): boolean {
  return kind === 'outcome_unknown' || kind === 'service_error' || kind === 'unexpected';
}

export function createTriedCodes(): TriedCodes {
  const refused = new Set<string>();
  /** Sent without a trustworthy answer: each may be spent. */
  const doubtful = new Set<string>();
  /** A refusal ends the doubt about its code; the end of the MFA token, none. */
  const isAfterDoubt = ({ kind }: BackupCodeFailure, code: string) =>
    kind === 'invalid_code'
      ? doubtful.delete(code)
      : kind === 'session_expired' && doubtful.size > 0;
  return {
    isRefused: (code) => refused.has(code),
    remember(code, error) {
      const { failure } = error;
      if (leavesDoubt(failure)) doubtful.add(code);
      if (failure.kind === 'invalid_code') refused.add(code);
      return isAfterDoubt(failure, code)
        ? // SAFETY: both kinds have it.
          new BackupCodeError({ ...(failure as SessionExpiredFailure), afterUnknownOutcome: true })
        : error;
    },
    expire: () => ({
      kind: 'session_expired',
      afterUnknownOutcome: doubtful.size > 0,
      ...noAnswer,
    }),
    clear() {
      refused.clear();
      doubtful.clear();
    },
  };
}
