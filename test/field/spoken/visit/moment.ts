import type { ChallengeMessages } from 'backup-code-challenge';

/** What a user of a screen reader must hear at a moment. */
export type Expectation =
  /** Something changed. The person must hear each of these texts once. */
  | { readonly kind: 'change'; readonly texts: readonly string[] }
  /** The challenge ended. The person must hear its title, text and wait once. */
  | { readonly kind: 'end'; readonly texts: readonly string[] }
  /** The person tried something without effect, and must hear some text about it. */
  | { readonly kind: 'answer' }
  | { readonly kind: 'silence' };

/** One event on a path, and what was spoken until the next silence. */
export interface Moment {
  /** A sentence. */
  readonly event: string;
  readonly spoken: readonly string[];
  readonly expectation: Expectation;
}

/** Stands for a number of seconds, which depends on the speed of the machine. No text has this sign. */
export const maskedSeconds = '…';

/**
 * Masks differences between runs. Whether Orca says "clickable" depends on the browser's speed. Nothing
 * is left of an utterance with that word alone.
 */
export function createMask({ wait }: ChallengeMessages): (text: string) => string {
  // The longest first: “second” is also the beginning of “seconds”.
  const forms = Object.values(wait.second).toSorted((one, other) => other.length - one.length);
  const countdowns = forms.map((form) => {
    const [before = '', after = ''] = form.replace(/\.$/, '').split('{count}').map(quote);
    return new RegExp(`${before}\\d+${after}`, 'g');
  });
  const masked = wait.second.other.replace(/\.$/, '').replace('{count}', maskedSeconds);
  return (text) => {
    const rest = text.replace(/^(?:clickable|klickbar)\.?$| (?:clickable|klickbar)\b/g, '');
    return countdowns.reduce((masking, countdown) => masking.replace(countdown, masked), rest);
  };
}

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
