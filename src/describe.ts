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
          {
            text: fillPlural(
              messages.locale,
              message,
              (failure as InvalidFormatFailure).length,
              codeLength,
            ),
          }
        : message;
  return { ...notice, ...messages.byErrorCode?.[failure.errorCode ?? 0] };
}

/** What a code looks like, for the line under the input. */
export function describeHint(messages: Messages, codeLength: number): string {
  return messages.hint.replace('{length}', String(codeLength));
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

function fillPlural(locale: string, text: PluralText, count: number, length: number): string {
  const numbers = new Intl.NumberFormat(locale);
  return (text[new Intl.PluralRules(locale).select(count)] ?? text.other)
    .replace('{count}', numbers.format(count))
    .replace('{length}', numbers.format(length));
}
