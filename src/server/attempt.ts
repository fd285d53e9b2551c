import { BackupCodeError } from '../failure/BackupCodeError.js';
import type { BackupCodeFailure } from '../failure/failure.js';
import { type Answer, failureAnswer } from './answer.js';
import type { AttemptStore } from './attemptStore.js';
import type { ReportFailure } from './handlerFailure.js';
import type { BackupCodeHandlerOptions } from './handlerOptions.js';

/** One press of "Sign in": a code, its MFA token, and the tools to handle them. */
export interface Attempt {
  readonly options: BackupCodeHandlerOptions;
  readonly request: Request;
  readonly report: ReportFailure;
  readonly code: string;
  readonly secondFactorToken: string;
  readonly store: AttemptStore;
  /** How long a claim on the code lasts, in milliseconds. */
  readonly claimMs: number;
}

/** Reports a failed sign-in and creates its answer. */
export function failAttempt(
  { report, store }: Attempt,
  failure: BackupCodeFailure,
  headers?: HeadersInit,
): Answer {
  report({ type: 'sign_in', error: new BackupCodeError(failure) });
  return failureAnswer(failure, { headers, isReplayWorking: store.isWorking() });
}
