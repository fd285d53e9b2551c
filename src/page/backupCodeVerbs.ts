import type { BackupCodeFailureKind } from '../failure/failure.js';
import type { ChallengeAction } from '../challenge/challengeAction.js';

/** A person's actions on the challenge, and the failure they see. The same for every test runner. */
export interface BackupCodeVerbs {
  /** Replaces the text in the field. Sends nothing. */
  readonly enterCode: (text: string) => Promise<void>;
  /** Waits until the submit button is enabled, then clicks it. A countdown disables it. */
  readonly submit: () => Promise<void>;
  /**
   * Waits until the challenge shows the result of the request, then reads the failure.
   *
   * @throws Error when the code was accepted, or when no failure appears within the tool's time limit.
   */
  readonly failure: () => Promise<ShownFailure>;
  /**
   * Waits for an action, then clicks it.
   *
   * @param action Such as `'start_over'`.
   * @throws Error when the action does not appear within the tool's time limit. The challenge shows an
   *   action only in states where it helps, and only if your app passes its handler.
   */
  readonly runAction: (action: ChallengeAction) => Promise<void>;
}

/** A failure as the challenge shows it. */
export interface ShownFailure {
  readonly kind: BackupCodeFailureKind;
  /** Empty when the field shows the failure. */
  readonly title: string;
  /** What happened and what to do, without the countdown. */
  readonly text: string;
}
