import { type BackupCodeFormat, codeLength } from './core/codeFormat.js';
import type { BackupCodeFailure, InvalidFormatFailure } from './core/failure.js';
import { failureKey } from './core/failureKey.js';
import type { WayOut } from './core/wayOut.js';
import type { StepSnapshot, Topic } from './behaviour/stepStore.js';
import type { Messages, Notice, PluralText } from './locales/messages.js';

/** All that the step says now, in one language. */
export interface StepTexts {
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
  readonly wayOut: (way: WayOut) => string;
}

/**
 * Puts a step's state into words.
 *
 * @param challenge What `useBackupCodeChallenge` returned.
 * @param messages A language: one of `backup-code-challenge/locales/*`, or your own.
 * @param format The same that the hook was given.
 */
export function describeChallenge(
  { state, announcement, secondsLeft }: StepSnapshot,
  messages: Messages,
  format: BackupCodeFormat = {},
): StepTexts {
  const length = codeLength(format);
  const failure = 'failure' in state ? state.failure : null;
  const notice: Partial<Notice> = failure ? describeFailure(messages, failure, length) : {};
  const announced: { readonly [Each in Topic]: () => string } = {
    nothing: () => '',
    submitting: () => messages.submitting,
    succeeded: () => joinNotice(messages.succeeded),
    failure: () =>
      `${joinNotice(notice)} ${describeWait(messages, failure, announcement.secondsLeft)}`.trim(),
    waited: () => messages.waited,
    expiring: () => joinNotice(messages.expiring),
  };
  return {
    title: notice.title ?? '',
    text: notice.text ?? '',
    wait: describeWait(messages, failure, secondsLeft),
    hint: fill(messages, messages.hint, length, length),
    announcement: announced[announcement.topic](),
    wayOut: (way) =>
      way !== 'continue'
        ? messages.waysOut[way]
        : failure?.kind === 'action_required'
          ? messages.waysOut[`continue/${failure.action}`]
          : '',
  };
}

function describeFailure(
  messages: Messages,
  failure: BackupCodeFailure,
  length: number,
): Partial<Notice> {
  const message: string | Notice | PluralText = messages.failures[failureKey(failure)];
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
  messages: Messages,
  failure: BackupCodeFailure | null,
  secondsLeft: number | null,
): string {
  const { minute, second, unknown } = messages.wait;
  if (!failure) return '';
  if (secondsLeft === null) return failure.kind === 'rate_limited' ? unknown : '';
  if (secondsLeft === 0) return messages.waited;
  return secondsLeft > 90
    ? fill(messages, minute, Math.ceil(secondsLeft / 60))
    : fill(messages, second, secondsLeft);
}

/** A notice as one text, for the live region: the title gets the stop that the text ends with. */
function joinNotice({ title, text = '' }: Partial<Notice>): string {
  return title ? `${title}${/[.。।։።۔]$/.exec(text)?.[0] ?? '.'} ${text}` : text;
}

/** The plural form for a number, with the numbers in it as the language writes them. */
function fill({ locale }: Messages, text: PluralText, count: number, length = 0): string {
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
