import type { BackupCodeFailureKind } from '../failure/failure.js';
import type { ChallengeAction } from '../challenge/challengeAction.js';

/** What a person does with the step, and what they are told. The same verbs for every test runner. */
export interface BackupCodeVerbs {
  /** Puts a text into the field, in place of what stands there. Sends nothing. */
  readonly enterCode: (text: string) => Promise<void>;
  /** Waits until the step's own button is of use, which it is not while a countdown runs, and presses it. */
  readonly submit: () => Promise<void>;
  /**
   * Waits until the step has settled, and reads what it tells.
   *
   * @throws Error when the code was accepted, or when the tool's time limit passes without a failure.
   */
  readonly failure: () => Promise<ShownFailure>;
  /**
   * Waits until a way out is there, and presses it.
   *
   * @param way Such as `'start_over'`.
   * @throws Error when it does not come. A way out shows where it makes sense and has its handler.
   */
  readonly runAction: (action: ChallengeAction) => Promise<void>;
}

/** A failure as the person meets it. */
export interface ShownFailure {
  readonly kind: BackupCodeFailureKind;
  /** Empty where the failure is told at the field. */
  readonly title: string;
  /** What happened and what to do; without the line that counts down. */
  readonly text: string;
}
