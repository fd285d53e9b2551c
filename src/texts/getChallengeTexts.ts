import type { ChallengeAction } from '../challenge/challengeAction.js';
import type { ChallengeSnapshot } from '../challenge/machine/model.js';
import { type BackupCodeFormat, codeLength, isCaseSensitive } from '../code/codeFormat.js';
import { exampleCode } from '../code/exampleCode.js';
import type { BackupCodeFailure } from '../failure/failure.js';
import { failureKey } from '../failure/failureKey.js';
import { fillText, type TextValues } from './fillText.js';
import { joinSentences } from './joinSentences.js';
import type { ChallengeMessages, ChallengeNotice, PluralText } from '../locales/messages.js';

/** The texts for the challenge's current state, in one language. */
export interface ChallengeTexts {
  /** What happened. Empty for a failure at the field, and without a failure. */
  readonly title: string;
  /** What became of the code, and what to do. Empty without a failure. */
  readonly text: string;
  /** How long to wait. Counts down. Empty when there is no wait. */
  readonly wait: string;
  /** What a code looks like, for the line under the input. */
  readonly hint: string;
  /** For the live region (`BackupCode.Status`). */
  readonly announcement: string;
  /** The text on the button of an action. */
  readonly actionLabel: (action: ChallengeAction) => string;
}

/**
 * Returns the texts for the challenge's current state.
 *
 * @param challenge The result of `useBackupCodeChallenge`.
 * @param messages A language: one of `backup-code-challenge/locales/*`, or your own.
 * @param format The same `format` as for the hook.
 */
export function getChallengeTexts(
  { state, announcement, retryInSeconds }: ChallengeSnapshot,
  messages: ChallengeMessages,
  format: BackupCodeFormat = defaultFormat,
): ChallengeTexts {
  const failed = 'failure' in state ? state : null;
  const notice: Partial<ChallengeNotice> = failed
    ? describeFailure(messages, failed.failure, format)
    : {};
  const text = joinSentences(failed?.codeFate && messages.codeFate[failed.codeFate], notice.text);
  const announce = (): string => {
    const { topic } = announcement;
    const wait = () => describeWait(messages, failed?.failure, announcement.retryInSeconds);
    switch (topic) {
      case 'nothing':
        return '';
      case 'started':
        return messages.title;
      case 'failure':
        return joinSentences(joinNotice({ ...notice, text }), wait());
      case 'wait':
        return wait();
      case 'wait_over':
        return messages.waitOver;
      case 'submitting':
        return messages.submitting;
      default:
        return joinNotice(messages[topic]);
    }
  };
  const announced = announce();
  return {
    title: notice.title ?? '',
    text,
    wait: describeWait(messages, failed?.failure, retryInSeconds),
    hint: describeCode(messages, format),
    // Chromium does not announce an unchanged text again.
    announcement: announced && announcement.turn ? `${announced}\u00a0` : announced,
    actionLabel: (action) =>
      action !== 'continue'
        ? messages.actions[action]
        : failed?.failure.kind === 'action_required'
          ? messages.actions[`continue/${failed.failure.action}`]
          : '',
  };
}

const defaultFormat: BackupCodeFormat = {};

/** The hints of `defaultFormat`, kept for speed: a server renders the same one again and again. */
const defaultHints = new WeakMap<ChallengeMessages, string>();

function describeCode(messages: ChallengeMessages, format: BackupCodeFormat): string {
  const known = format === defaultFormat && defaultHints.get(messages);
  if (known) return known;
  const letterCase = isCaseSensitive(format) ? messages.letterCase : '';
  const hint = joinSentences(fillText(messages, messages.hint, valuesOf(format)), letterCase);
  if (format === defaultFormat) defaultHints.set(messages, hint);
  return hint;
}

/** Returns the placeholders' values for the hint. A range of lengths shows both limits. */
function valuesOf(format: BackupCodeFormat): TextValues {
  const [least, most] = codeLength(format);
  const length = least === most ? least : `${least}–${most}`;
  return { count: most, length, example: exampleCode(format) };
}

function describeFailure(
  messages: ChallengeMessages,
  failure: BackupCodeFailure,
  format: BackupCodeFormat,
): Partial<ChallengeNotice> {
  const key = failureKey(failure);
  // A language in plain JavaScript may lack a text: a throw here would take the whole page down.
  const message: string | PluralText | Partial<ChallengeNotice> = messages.failures[key] ?? {
    ...messages.failures.unexpected,
  };
  const notice =
    typeof message === 'string' || 'other' in message
      ? { text: fillText(messages, message, failureValues(failure, format)) }
      : message;
  const mentionsCase = key === 'invalid_code' && isCaseSensitive(format);
  return {
    ...notice,
    ...(mentionsCase && { text: joinSentences(notice.text, messages.letterCase) }),
    ...messages.byErrorCode?.[failure.errorCode ?? 0],
  };
}

function failureValues(failure: BackupCodeFailure, format: BackupCodeFormat): TextValues {
  if (failure.kind !== 'invalid_format') return valuesOf(format);
  const [least, most] = codeLength(format);
  const length = failure.problem === 'too_short' ? least : most;
  return { count: failure.length, length, character: failure.character ?? '' };
}

function describeWait(
  messages: ChallengeMessages,
  failure: BackupCodeFailure | undefined,
  seconds: number | null,
): string {
  const { hour, minute, second, unknown } = messages.wait;
  if (seconds === 0) return messages.waitOver;
  if (seconds === null) {
    const isTemporary = failure?.kind === 'locked' && failure.reason === 'temporary';
    return failure?.kind === 'rate_limited' || isTemporary ? unknown : '';
  }
  if (seconds <= 90) return fillText(messages, second, { count: seconds });
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? fillText(messages, minute, { count: minutes })
    : fillText(messages, hour, { count: Math.ceil(minutes / 60) });
}

/** Joins a notice into one text for the live region. The title gets the same full stop as the text. */
function joinNotice({ title, text = '' }: Partial<ChallengeNotice>): string {
  return title ? joinSentences(`${title}${getFullStop(text)}`, text) : text;
}

/** The full stop of the text's script. Thai has none. */
function getFullStop(text: string): string {
  return /[.。।։።۔။។]$/.exec(text)?.[0] ?? (/[\u0e00-\u0e7f]$/.test(text) ? '' : '.');
}
