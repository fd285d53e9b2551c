import { type BackupCodeFormat, codeLength } from './code/codeFormat.js';
import type { BackupCodeFailure, InvalidFormatFailure } from './failure/failure.js';
import { failureKey } from './failure/failureKey.js';
import type { ChallengeAction } from './challenge/challengeAction.js';
import type { ChallengeSnapshot, AnnouncementTopic } from './challenge/challengeStore.js';
import type { ChallengeMessages, ChallengeNotice, PluralText } from './locales/messages.js';

/** All that the step says now, in one language. */
export interface ChallengeTexts {
  /** What a failure is called; empty for one that is told at the field, and where there is none. */
  readonly title: string;
  /** What happened and what to do; empty where there is no failure. */
  readonly text: string;
  /** How long there is still to wait, or that a little wait helps; empty where none is needed. */
  readonly wait: string;
  /** What a code looks like, for the line under the input. */
  readonly hint: string;
  /** For the live region (`BackupCode.Status`). */
  readonly announcement: string;
  /** What stands on the button of a way out. */
  readonly actionLabel: (action: ChallengeAction) => string;
}

/**
 * Puts a step's state into words.
 *
 * @param challenge What `useBackupCodeChallenge` returned.
 * @param messages A language: one of `backup-code-challenge/locales/*`, or your own.
 * @param format The same that the hook was given.
 */
export function getChallengeTexts(
  { state, announcement, retryInSeconds }: ChallengeSnapshot,
  messages: ChallengeMessages,
  format: BackupCodeFormat = {},
): ChallengeTexts {
  const [length] = codeLength(format);
  const failure = 'failure' in state ? state.failure : null;
  const notice: Partial<ChallengeNotice> = failure
    ? describeFailure(messages, failure, length)
    : {};
  const announced: { readonly [Each in AnnouncementTopic]: () => string } = {
    nothing: () => '',
    submitting: () => messages.submitting,
    succeeded: () => joinNotice(messages.succeeded),
    failure: () =>
      `${joinNotice(notice)} ${describeWait(messages, failure, announcement.retryInSeconds)}`.trim(),
    waited: () => messages.waitOver,
    expiring: () => joinNotice(messages.expiring),
  };
  return {
    title: notice.title ?? '',
    text: notice.text ?? '',
    wait: describeWait(messages, failure, retryInSeconds),
    hint: fill(messages, messages.hint, length, length),
    announcement: announced[announcement.topic](),
    actionLabel: (action) =>
      action !== 'continue'
        ? messages.actions[action]
        : failure?.kind === 'action_required'
          ? messages.actions[`continue/${failure.action}`]
          : '',
  };
}

function describeFailure(
  messages: ChallengeMessages,
  failure: BackupCodeFailure,
  length: number,
): Partial<ChallengeNotice> {
  const message: string | ChallengeNotice | PluralText = messages.failures[failureKey(failure)];
  const notice =
    typeof message === 'string'
      ? { text: message }
      : 'other' in message
        ? // SAFETY: a plural text belongs to a failure with a length, as the types of the keys say.
          { text: fill(messages, message, (failure as InvalidFormatFailure).length, length) }
        : message;
  return { ...notice, ...messages.byErrorCode?.[failure.errorCode ?? 0] };
}

function describeWait(
  messages: ChallengeMessages,
  failure: BackupCodeFailure | null,
  secondsLeft: number | null,
): string {
  const { minute, second, unknown } = messages.wait;
  if (!failure) return '';
  if (secondsLeft === null) return failure.kind === 'rate_limited' ? unknown : '';
  if (secondsLeft === 0) return messages.waitOver;
  return secondsLeft > 90
    ? fill(messages, minute, Math.ceil(secondsLeft / 60))
    : fill(messages, second, secondsLeft);
}

/** A notice as one text, for the live region: the title gets the stop that the text ends with. */
function joinNotice({ title, text = '' }: Partial<ChallengeNotice>): string {
  return title ? `${title}${/[.。।։።۔]$/.exec(text)?.[0] ?? '.'} ${text}` : text;
}

/** The plural form for a number, with the numbers in it as the language writes them. */
function fill({ locale }: ChallengeMessages, text: PluralText, count: number, length = 0): string {
  const [rules, numbers] = (formatters[locale] ??= [
    new Intl.PluralRules(locale),
    new Intl.NumberFormat(locale),
  ]);
  return (text[rules.select(count)] ?? text.other)
    .replace('{count}', numbers.format(count))
    .replace('{length}', numbers.format(length));
}

/** Kept for each language: to make them takes longer than all the rest of a render. */
const formatters: { [locale in string]?: [Intl.PluralRules, Intl.NumberFormat] } = {};
