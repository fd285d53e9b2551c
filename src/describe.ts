import type { ChallengeState } from './core/challengeState.js';
import type { BackupCodeFailure, InvalidFormatFailure } from './core/failure.js';
import { failureKey } from './core/failureKey.js';
import type { WayOut } from './core/wayOut.js';
import type { Messages, Notice, PluralText } from './locales/messages.js';

/** What a failure is called and what its text says. A failure at the field has a text alone. */
export function describeFailure(
  messages: Messages,
  failure: BackupCodeFailure,
  codeLength: number,
): Partial<Notice> {
  const message: string | Notice | PluralText = messages.failures[failureKey(failure)];
  const notice =
    typeof message === 'string'
      ? { text: message }
      : 'other' in message
        ? // SAFETY: a plural text belongs to a failure with a length, as the types of the keys say.
          { text: fill(messages, message, (failure as InvalidFormatFailure).length, codeLength) }
        : message;
  return { ...notice, ...messages.byErrorCode?.[failure.errorCode ?? 0] };
}

/** What a code looks like, for the line under the input. */
export function describeHint(messages: Messages, codeLength: number): string {
  return fill(messages, messages.hint, codeLength, codeLength);
}

/** How long there is still to wait; empty where nobody said that there is an end to wait for. */
export function describeWait(messages: Messages, secondsLeft: number | null): string {
  if (!secondsLeft) return secondsLeft === 0 ? messages.waited : '';
  const { minute, second } = messages.wait;
  return secondsLeft > 90
    ? fill(messages, minute, Math.ceil(secondsLeft / 60))
    : fill(messages, second, secondsLeft);
}

/** What stands on the button of a way out. */
export function describeWayOut({ waysOut }: Messages, way: WayOut, state: ChallengeState): string {
  if (way !== 'continue') return waysOut[way];
  return 'failure' in state && state.failure.kind === 'action_required'
    ? waysOut[`continue/${state.failure.action}`]
    : '';
}

/** A notice as one text, for the live region. */
export function joinNotice({ title, text }: Partial<Notice>): string {
  return title ? `${title}. ${text}` : (text ?? '');
}

/** The plural form for a number, with the numbers in it as the language writes them. */
function fill({ locale }: Messages, text: PluralText, count: number, length = 0): string {
  const numbers = new Intl.NumberFormat(locale);
  return (text[new Intl.PluralRules(locale).select(count)] ?? text.other)
    .replace('{count}', numbers.format(count))
    .replace('{length}', numbers.format(length));
}
