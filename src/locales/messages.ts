import type { RequiredAction } from '../failure/failure.js';
import type { FieldFailureKey, NoticeFailureKey } from '../failure/failureKey.js';
import type { ChallengeAction } from '../challenge/challengeAction.js';

/**
 * One text for each plural category that the language has (`Intl.PluralRules`). `other` serves where
 * a category has none.
 */
export type PluralText = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** What happened, in a few words; then whether the code is still good, and what to do. */
export interface ChallengeNotice {
  readonly title: string;
  readonly text: string;
}

/** Failures whose text counts the characters that were entered. */
type CountingKey = 'invalid_format/too_short' | 'invalid_format/too_long';

/**
 * Every text of the step in one language. Plain data: spread a language and change what you want.
 * `{length}` stands for the length of a code, `{count}` for the number of characters
 * that were entered, or of minutes or seconds that are left.
 */
export interface ChallengeMessages {
  /** BCP 47 tag; also decides how numbers and times are written. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The heading of the step. */
  readonly title: string;
  /** Where a person finds their codes, shown until there is something else to say. */
  readonly whereToFindCodes: ChallengeNotice;
  readonly label: string;
  /** What a code looks like, under the input. Plural by `{length}`. */
  readonly hint: PluralText;
  readonly submit: string;
  /** Read out while the code is being checked. */
  readonly submitting: string;
  readonly succeeded: ChallengeNotice;
  /**
   * How long there is still to wait, counted down. Plural by `{count}`. Whole sentences, since many
   * languages bend the words of a duration, and browsers lack the words of many languages.
   */
  readonly wait: { readonly [Unit in 'minute' | 'second']: PluralText } & {
    /** After too many tries, where nobody said for how long. */
    readonly unknown: string;
  };
  /** The wait is over. */
  readonly waitOver: string;
  /** The MFA token ends within a minute. */
  readonly expiring: ChallengeNotice;
  readonly actions: {
    readonly [Way in Exclude<ChallengeAction, 'continue'> | `continue/${RequiredAction}`]: string;
  };
  readonly failures: {
    readonly [Key in Exclude<FieldFailureKey, CountingKey>]: string;
  } & {
    /** Plural by `{count}`. */
    readonly [Key in CountingKey]: PluralText;
  } & {
    readonly [Key in NoticeFailureKey]: ChallengeNotice;
  };
  /** Texts of your own for single vendor codes, such as `{ 1220: { text: '…' } }`. */
  readonly byErrorCode?: { readonly [errorCode: number]: Partial<ChallengeNotice> };
}
