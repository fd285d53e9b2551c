import { type ChallengeEvent, type ChallengeState, nextState } from '../core/challengeState.js';

export type Topic = 'nothing' | 'submitting' | 'failure' | 'succeeded' | 'waited' | 'expiring';

/** What the live region says now. A new `id` means: say it, even if the text is the same. */
export interface Announcement {
  readonly id: number;
  readonly topic: Topic;
  /** How long there was to wait when it was said: the text must not change each second. */
  readonly secondsLeft: number | null;
}

export interface StepSnapshot {
  readonly state: ChallengeState;
  readonly announcement: Announcement;
  /** Until a rate limit or a lock ends; `null` where nobody said that there is an end to wait for. */
  readonly secondsLeft: number | null;
  /** The MFA token ends within a minute. */
  readonly isExpiring: boolean;
}

/** What is shown, as React's `useSyncExternalStore` wants it. */
export function createStepStore(initial: ChallengeState) {
  const listeners = new Set<() => void>();
  let snapshot: StepSnapshot = {
    state: initial,
    announcement: { id: 0, topic: 'nothing', secondsLeft: null },
    secondsLeft: null,
    isExpiring: false,
  };

  /** @param topic Left out: nothing is said, and what was said last stays. */
  function show(changes: Partial<StepSnapshot>, topic?: Topic): void {
    const { announcement, secondsLeft } = { ...snapshot, ...changes };
    snapshot = {
      ...snapshot,
      ...changes,
      announcement: topic ? { id: announcement.id + 1, topic, secondsLeft } : announcement,
    };
    for (const listener of listeners) listener();
  }

  return {
    show,
    /** What happens to the state, and what else is shown and said in the same moment. */
    dispatch: (event: ChallengeEvent, topic: Topic, changes?: Partial<StepSnapshot>): void => {
      const state = nextState(snapshot.state, event);
      if (state !== snapshot.state) show({ ...changes, state }, topic);
    },
    getSnapshot: () => snapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
