import type { BackupCodeCheck } from '../../code/validateBackupCode.js';
import type { BackupCodeError } from '../../failure/BackupCodeError.js';
import type { BackupCodeFailure } from '../../failure/failure.js';
import type { ChallengeAction } from '../challengeAction.js';
import type { ChallengeEventFacts } from '../challengeEvents.js';
import type { CodeKnowledge, KnownCodes, Model } from './model.js';

/** What happens to the challenge. `session`: the one that the person saw when it began. */
export type MachineEvent =
  | { readonly type: 'connected' }
  | { readonly type: 'disconnected' }
  /** Another MFA token. `problem`: nothing can be sent with it. */
  | { readonly type: 'replaced'; readonly problem: BackupCodeFailure | null }
  /** The person asked to send. `isGesture`: by a key or pointer, not by a program. */
  | { readonly type: 'pressed'; readonly session: number; readonly isGesture: boolean }
  /** The field was checked. */
  | {
      readonly type: 'submitted';
      readonly session: number;
      readonly check: BackupCodeCheck;
      readonly isOnline: boolean;
      readonly recalled: RecalledCode;
    }
  /** The field could not be checked: a `format` of the app threw. */
  | { readonly type: 'unchecked'; readonly session: number }
  | { readonly type: 'accepted'; readonly login: Login }
  /** The code that was sent did not sign in. `waitMs`: until the end of a rate limit or a lock. */
  | {
      readonly type: 'refused';
      readonly error: BackupCodeError;
      readonly waitMs: number | null;
    }
  | { readonly type: 'edited' }
  | { readonly type: 'blurred' }
  | { readonly type: 'holdEnded' }
  | { readonly type: 'waited'; readonly retryInSeconds: number }
  /** `Infinity`: when the token expires is no longer known. */
  | { readonly type: 'clock'; readonly expiresInSeconds: number }
  /** The end could not take the focus, which would have announced it. */
  | { readonly type: 'focusMissed' }
  | { readonly type: 'stalled' }
  | { readonly type: 'acted'; readonly action: ChallengeAction };

/** The arguments of `onSuccess`. The machine does not look into them. */
export type Login = readonly unknown[];

/** The next model, then what the runner does. */
export type Transition = readonly [Model, ...Effect[]];

export type EventOf<Type extends MachineEvent['type']> = Extract<MachineEvent, { type: Type }>;

/** What the page remembers from before this mount. */
export interface RecalledCode {
  readonly knowledge: CodeKnowledge | null;
  /** Some code is in doubt under this MFA token. */
  readonly hasDoubt: boolean;
}

/** What the runner does. A transition lists its effects in the order in which they happen. */
export type Effect =
  | { readonly type: 'deliver'; readonly login: Login }
  | { readonly type: 'deliverFailure'; readonly error: BackupCodeError }
  | { readonly type: 'report'; readonly facts: ChallengeEventFacts }
  | { readonly type: 'check' }
  | { readonly type: 'send'; readonly code: string }
  /** Counts down; `null` stops a countdown. */
  | { readonly type: 'wait'; readonly waitMs: number | null }
  /** Reports `holdEnded` shortly after the failure is on the screen. */
  | { readonly type: 'hold' }
  /** Once the change is on the screen. */
  | { readonly type: 'focus'; readonly target: FocusTarget }
  | { readonly type: 'emptyField' }
  /** Keeps what is known of codes beyond this mount, not in clear. */
  | { readonly type: 'remember'; readonly byCode: KnownCodes['byCode'] }
  /** The MFA token is spent: what is known of its codes is of no use. */
  | { readonly type: 'forget' }
  | {
      readonly type: 'runAction';
      readonly action: ChallengeAction;
      readonly requiredToken: string | null;
    };

export type EffectOf<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

/**
 * `field`: the input, its text selected. `alert`: brought into view, the focus stays. `end`: the
 * ended challenge. `next`: the input, if the focus would be lost. `start`: the input, if the ended
 * challenge has the focus.
 */
export type FocusTarget = 'field' | 'alert' | 'end' | 'next' | 'start';
