import type { ChallengeMessages, ChallengeNotice } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';

export { en };

type Failures = ChallengeMessages['failures'];

/** Keys of the failures that have a title and a text. */
export type NoticeKey = {
  [Key in keyof Failures]: Failures[Key] extends ChallengeNotice ? Key : never;
}[keyof Failures];

export const notice = (key: NoticeKey): ChallengeNotice => en.failures[key];

/** What the live region makes of a notice. */
export const announced = ({ title, text }: ChallengeNotice): string => `${title}. ${text}`;

export const refusedText = en.failures.invalid_code;

/** What stands under the field of an untouched step. */
export const hint = en.hint.other.replace('{length}', '8');

/** What is said of a code with too few or too many characters. */
export function wrongLengthText(count: number, length = 8): string {
  return en.failures['invalid_format/too_short'].other
    .replace('{count}', String(count))
    .replace('{length}', String(length));
}
