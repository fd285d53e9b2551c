import type { ChallengeAction } from '../challenge/challengeAction.js';
import type { CodeFate } from '../failure/codeFate.js';
import type { RequiredAction } from '../failure/failure.js';
import type { FieldFailureKey, NoticeFailureKey } from '../failure/failureKey.js';

/**
 * One text for each plural category of the language (`Intl.PluralRules`). `other` replaces a missing
 * category.
 */
export type PluralText = { readonly other: string } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string;
};

/** A notice: `title` says what happened in a few words, `text` says what to do. */
export interface ChallengeNotice {
  readonly title: string;
  readonly text: string;
}

/** Failures whose text counts the entered characters. */
type CountingKey = 'invalid_format/too_short' | 'invalid_format/too_long';

/**
 * Every text of the challenge in one language. Plain data: spread a language to change a text.
 *
 * - `{length}`: the length of a code.
 * - `{count}`: the number of characters entered, or of hours, minutes or seconds left.
 * - `{example}`: a code in the tenant's format.
 * - `{character}`: the character that no code contains.
 */
export interface ChallengeMessages {
  /** BCP 47 tag. Also selects the plural rules. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The language's ten digits, from zero to nine.
   * @default '0123456789'
   */
  readonly numerals?: string | undefined;
  /** The heading. */
  readonly title: string;
  /** Where to find the codes. Shows until another notice replaces it. */
  readonly whereToFindCodes: ChallengeNotice;
  readonly label: string;
  /** What a code looks like, under the input. Plural by `{length}`, from 2 to 99. */
  readonly hint: PluralText;
  /** Added to the hint and to `invalid_code` where letter case matters. */
  readonly letterCase: string;
  readonly submit: string;
  /** Announced while the code is being checked. */
  readonly submitting: string;
  readonly succeeded: ChallengeNotice;
  /** The code was accepted, but the page has not continued. */
  readonly stalled: ChallengeNotice;
  /** How long to wait. Each unit has a whole sentence, because it counts down. Plural by `{count}`. */
  readonly wait: { readonly [Unit in 'hour' | 'minute' | 'second']: PluralText } & {
    /** For a wait whose end is unknown. */
    readonly unknown: string;
  };
  /** The wait has ended. */
  readonly waitOver: string;
  /** Less than a minute is left until the MFA token expires. */
  readonly expiring: ChallengeNotice;
  /** The MFA token has expired by this device's clock. The server has not confirmed it. */
  readonly expired: ChallengeNotice;
  readonly actions: {
    readonly [
      Action in Exclude<ChallengeAction, 'continue'> | `continue/${RequiredAction}`
    ]: string;
  };
  /** What became of the code: a sentence between what happened and what to do. */
  readonly codeFate: { readonly [Fate in CodeFate]: string };
  readonly failures: {
    readonly [Key in Exclude<FieldFailureKey, CountingKey>]: string;
  } & {
    /** Plural by `{count}`. */
    readonly [Key in CountingKey]: PluralText;
  } & {
    readonly [Key in Exclude<NoticeFailureKey, 'rate_limited'>]: ChallengeNotice;
  } & {
    /** No `text`: `wait` says what to do. */
    readonly rate_limited: Pick<ChallengeNotice, 'title'>;
  };
  /** Your own texts for single LoginRadius error codes, such as `{ 1220: { text: '…' } }`. */
  readonly byErrorCode?: { readonly [errorCode: number]: Partial<ChallengeNotice> } | undefined;
}
