import type { AnnouncementTopic, ChallengeSnapshot, Model } from './model.js';

/**
 * Changes what is shown. `isSending` follows the model. Without a topic nothing is announced, and the
 * last announcement stays.
 */
export function show(
  model: Model,
  changes: Partial<Omit<ChallengeSnapshot, 'isSending'>>,
  topic?: AnnouncementTopic,
): Model {
  const shown = { ...model.shown, ...changes, isSending: model.sending !== null };
  const { announcement, retryInSeconds } = shown;
  const turn = announcement.turn ? 0 : 1;
  return {
    ...model,
    shown: topic ? { ...shown, announcement: { topic, turn, retryInSeconds } } : shown,
  };
}

/** No code can be sent any more under this MFA token. */
export function isFinal({ state }: ChallengeSnapshot): boolean {
  return state.status === 'succeeded' || state.status === 'ended';
}

/** Whether a press sends what is in the field. */
export function canSend(shown: ChallengeSnapshot): boolean {
  return !isFinal(shown) && !shown.isSending && !shown.retryInSeconds;
}
