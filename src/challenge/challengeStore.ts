import { type StateEvent, type ChallengeState, nextState } from './challengeState.js';

export type AnnouncementTopic =
  | 'nothing'
  | 'submitting'
  | 'failure'
  | 'succeeded'
  | 'waited'
  | 'expiring';

/** What the live region says now. A new `id` means: say it, even if the text is the same. */
export interface Announcement {
  readonly id: number;
  readonly topic: AnnouncementTopic;
  /** How long there was to wait when it was said: the text must not change each second. */
  readonly retryInSeconds: number | null;
}

export interface ChallengeSnapshot {
  readonly state: ChallengeState;
  readonly announcement: Announcement;
  /** Until a rate limit or a lock ends; `null` where nobody said that there is an end to wait for. */
  readonly retryInSeconds: number | null;
  /** The MFA token ends within a minute. */
  readonly isExpiring: boolean;
}

/** What is shown, as React's `useSyncExternalStore` wants it. */
export function createStepStore(initial: ChallengeState) {
  const listeners = new Set<() => void>();
  let snapshot: ChallengeSnapshot = {
    state: initial,
    announcement: { id: 0, topic: 'nothing', retryInSeconds: null },
    retryInSeconds: null,
    isExpiring: false,
  };

  /** @param topic Left out: nothing is said, and what was said last stays. */
  function show(changes: Partial<ChallengeSnapshot>, topic?: AnnouncementTopic): void {
    const { announcement, retryInSeconds } = { ...snapshot, ...changes };
    snapshot = {
      ...snapshot,
      ...changes,
      announcement: topic ? { id: announcement.id + 1, topic, retryInSeconds } : announcement,
    };
    for (const listener of listeners) listener();
  }

  return {
    show,
    /** What happens to the state, and what else is shown and said in the same moment. */
    dispatch: (
      event: StateEvent,
      topic: AnnouncementTopic,
      changes?: Partial<ChallengeSnapshot>,
    ): void => {
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
