import type { CodeFate } from '../../failure/codeFate.js';
import type { BackupCodeFailure } from '../../failure/failure.js';

/**
 * The state of the challenge. After `failed`, the person can try again; after `ended`, they cannot.
 * `isStalled`: the app has the login, but the page has not continued.
 */
export type ChallengeState =
  | { readonly status: 'idle' }
  | { readonly status: 'submitting' }
  | FailedState
  | {
      readonly status: 'succeeded';
      readonly isStalled: boolean;
    };

/** The state after a failure. */
export interface FailedState {
  readonly status: 'failed' | 'ended';
  readonly failure: BackupCodeFailure;
  /** What became of the code under this MFA token; `null` if the failure itself says this. */
  readonly codeFate: CodeFate | null;
}

/** The state of the challenge in one word. Also the value of `data-status`. */
export type ChallengeStatus = ChallengeState['status'];

/** The topic of an announcement. */
export type AnnouncementTopic =
  | 'nothing'
  | 'started'
  | 'submitting'
  | 'failure'
  | 'succeeded'
  | 'stalled'
  | 'wait'
  | 'wait_over'
  | 'expiring'
  | 'expired';

/** What the live region says. */
export interface Announcement {
  readonly topic: AnnouncementTopic;
  /** Alternates with each announcement, so that the same text is announced again. */
  readonly turn: 0 | 1;
  /** The wait at the time of the announcement, so that the text does not change each second. */
  readonly retryInSeconds: number | null;
}

/** What the challenge shows. Holds no code and no token. */
export interface ChallengeSnapshot {
  /** Counts the MFA tokens, from 0. */
  readonly session: number;
  /** The state of the challenge, with the failure if there is one. */
  readonly state: ChallengeState;
  /** What the live region says. */
  readonly announcement: Announcement;
  /** Seconds until a rate limit or a lock ends; `null` if the server named no end. */
  readonly retryInSeconds: number | null;
  /** Less than a minute is left until `expiresAt`, or `expiresAt` has passed. */
  readonly isExpiring: boolean;
  /** `expiresAt` has passed by this device's clock. The server may still accept a code. */
  readonly isExpired: boolean;
  /** A code is in flight: under this MFA token (`submitting`), or under the previous token. */
  readonly isSending: boolean;
  /**
   * Which part describes the input. Changes only while the focus is elsewhere, because a screen reader
   * reads each change.
   */
  readonly inputDescription: 'description' | 'error' | null;
}

export interface Model {
  readonly shown: ChallengeSnapshot;
  readonly isConnected: boolean;
  /** The person asked to send, and the field is being checked. */
  readonly isChecking: boolean;
  /** The code in flight. While there is one, no other is sent. */
  readonly sending: { readonly code: string; readonly session: number } | null;
  readonly codes: KnownCodes;
  /** The failure of a code that was sent is new: a gesture sends nothing until `holdEnded`. */
  readonly isHeld: boolean;
  /** What the app needs for `action_required`. Never shown. */
  readonly requiredToken: string | null;
}

/** `refused`: wrong or used before. `doubtful`: sent without a trustworthy response. */
export type CodeKnowledge = 'refused' | 'doubtful';

export interface KnownCodes {
  readonly byCode: { readonly [code: string]: CodeKnowledge };
  /** A code that is in doubt is no longer in `byCode`: no code stays in memory after an unmount. */
  readonly hasForgottenDoubt: boolean;
}

/** @param problem Why nothing can be sent under this MFA token; `null` when all is set. */
export function initialModel(problem: BackupCodeFailure | null): Model {
  return {
    shown: {
      session: 0,
      state: problem
        ? { status: 'ended', failure: problem, codeFate: 'unused_still_work' }
        : { status: 'idle' },
      announcement: { topic: 'nothing', turn: 0, retryInSeconds: null },
      retryInSeconds: null,
      isExpiring: false,
      isExpired: false,
      isSending: false,
      inputDescription: 'description',
    },
    // A person may press before the first effect runs, in the middle of a hydration.
    isConnected: true,
    isChecking: false,
    sending: null,
    codes: { byCode: {}, hasForgottenDoubt: false },
    isHeld: false,
    requiredToken: null,
  };
}
