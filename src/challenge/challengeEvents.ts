import type { FailureKey } from '../failure/failureKey.js';
import { callHandler } from './callHandler.js';
import type { ChallengeAction } from './challengeAction.js';

/**
 * An action of the person, or its outcome, to measure a funnel. An event contains only numbers and words
 * from fixed lists: no code, token, key or text from the server.
 */
export type ChallengeEvent = (
  | { readonly type: 'viewed' }
  | { readonly type: 'pasted' }
  /** A code was sent. */
  | { readonly type: 'submitted' }
  /** Nothing was sent: the code could not be right, or was refused before. */
  | { readonly type: 'rejected'; readonly failure: FailureKey }
  /** The outcome of a code that was sent, or was not because the browser is offline. */
  | {
      readonly type: 'outcome';
      readonly failure: FailureKey | null;
      /** Milliseconds from the request to its outcome. */
      readonly durationMs: number;
    }
  | { readonly type: 'action'; readonly action: ChallengeAction }
) & {
  /** How many codes the challenge has sent under this MFA token. */
  readonly attempt: number;
  /** Milliseconds since the challenge was first shown under this MFA token. */
  readonly elapsedMs: number;
};

/** `Omit` that keeps the members of a union apart. */
type OmitEach<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** An event without what the reporter measures. */
export type ChallengeEventFacts = OmitEach<ChallengeEvent, 'attempt' | 'elapsedMs' | 'durationMs'>;

/** Calls the app's `onEvent`, and measures what every event reports. */
export function createReporter(onEvent: (event: ChallengeEvent) => void) {
  let attempt = 0;
  let viewedAt: number | undefined;
  let sentAt: number | undefined;
  return {
    report: (facts: ChallengeEventFacts): void => {
      const now = performance.now();
      viewedAt ??= now;
      if (facts.type === 'submitted') {
        attempt += 1;
        sentAt = now;
      }
      const measured = { ...facts, attempt, elapsedMs: Math.round(now - viewedAt) };
      let event: ChallengeEvent;
      if (measured.type === 'outcome') {
        event = { ...measured, durationMs: Math.round(now - (sentAt ?? now)) };
        sentAt = undefined;
      } else event = measured;
      callHandler(() => onEvent(event));
    },
    /** Another MFA token: the funnel starts again. */
    reset: (): void => {
      attempt = 0;
      viewedAt = undefined;
    },
    hasBegun: () => viewedAt !== undefined,
  };
}
