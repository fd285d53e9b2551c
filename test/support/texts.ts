import type { ChallengeMessages, ChallengeNotice, CodeFate } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';

export { en };

type Failures = ChallengeMessages['failures'];

/** Keys of the failures that have a title. */
export type NoticeKey = {
  [Key in keyof Failures]: Failures[Key] extends { readonly title: string } ? Key : never;
}[keyof Failures];

/** The fate of the code after each failure, while no other code is in doubt. */
const fates: { readonly [Key in NoticeKey]: CodeFate | null } = {
  'outcome_unknown/timeout': 'may_be_used',
  'outcome_unknown/network': 'may_be_used',
  'outcome_unknown/unreadable': 'may_be_used',
  offline: 'not_used',
  service_error: 'may_be_used',
  unexpected: 'may_be_used',
  rate_limited: 'not_used',
  session_limit: 'may_be_used',
  'locked/temporary': 'unused_still_work',
  'locked/captcha': 'unused_still_work',
  'locked/security_question': 'unused_still_work',
  'locked/sign_in_again': 'unused_still_work',
  'locked/blocked': null,
  'action_required/privacy_policy': null,
  'action_required/consent': null,
  session_expired: 'unused_still_work',
  no_backup_codes: null,
  mfa_unavailable: null,
  account_unavailable: null,
  risk_blocked: 'unused_still_work',
  configuration: 'unused_still_work',
};

/** The shown title of a failure, and its text: the code's fate, then what to do. */
export function notice(key: NoticeKey, fate: CodeFate | null = fates[key]): ChallengeNotice {
  const message: Partial<ChallengeNotice> & { readonly title: string } = en.failures[key];
  const sentences = [fate && en.codeFate[fate], message.text];
  return { title: message.title, text: sentences.filter(Boolean).join(' ') };
}

/** A notice as the live region announces it. */
export const announced = ({ title, text }: ChallengeNotice): string => `${title}. ${text}`;

/** The error of a code that LoginRadius refused. The default format preserves letter case. */
export const refusedText = `${en.failures.invalid_code} ${en.letterCase}`;

/** The line under the field of an untouched challenge. */
export const hint = `8 letters and numbers, such as AD45\u00a0XH56. ${en.letterCase}`;

/** The error of a code with too few or too many characters. */
export function wrongLengthText(count: number, length = 8): string {
  const key = count < length ? 'invalid_format/too_short' : 'invalid_format/too_long';
  return en.failures[key].other
    .replace('{count}', String(count))
    .replace('{length}', String(length));
}
