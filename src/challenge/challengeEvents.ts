import { callHandler } from './callHandler.js';
import type { FailureKey } from '../failure/failureKey.js';
import type { ChallengeAction } from './challengeAction.js';

/**
 * What a person did and what came of it, for a funnel. Words of fixed lists and numbers alone: there
 * is no place for a code, a token, a key or a text of the server.
 */
export type ChallengeEvent = (
  | { readonly type: 'viewed' }
  | { readonly type: 'pasted' }
  /** A code was sent. */
  | { readonly type: 'submitted' }
  /** Nothing was sent: the code could not be right, or was refused before. */
  | { readonly type: 'rejected'; readonly failure: FailureKey }
  /** What came of a code that was sent, or would have been were the browser not offline. */
  | {
      readonly type: 'outcome';
      readonly failure: FailureKey | null;
      /** Milliseconds from sending to the answer. */
      readonly durationMs: number;
    }
  | { readonly type: 'action'; readonly action: ChallengeAction }
) & {
  /** How many codes were sent so far in this step. */
  readonly attempt: number;
  /** Milliseconds since the step appeared. */
  readonly elapsedMs: number;
};

/** Omit that keeps the members of a union apart. */
type OmitEach<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

/** An event as its place in the code knows it. */
export type ChallengeEventFacts = OmitEach<ChallengeEvent, 'attempt' | 'elapsedMs'>;

/** Tells the host's `onEvent`, and counts what every event tells. */
export function createReporter(onEvent: (event: ChallengeEvent) => void) {
  let attempt = 0;
  let viewedAt: number | undefined;
  const report = (facts: ChallengeEventFacts) => {
    attempt += Number(facts.type === 'submitted');
    const elapsedMs = Math.round(performance.now() - (viewedAt ?? 0));
    callHandler(() => onEvent({ ...facts, attempt, elapsedMs }));
  };
  return {
    report,
    /** Once, however often the step is shown again. */
    reportView: () => {
      if (viewedAt !== undefined) return;
      viewedAt = performance.now();
      report({ type: 'viewed' });
    },
  };
}
