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

/** Replaces a number of seconds, which depends on the speed of the machine. */
export const maskedSeconds = '… seconds';

/** Masks differences between runs. Whether Orca says "clickable" depends on the browser's speed. */
export function maskChance(text: string): string {
  return text.replace(/\b\d+ seconds?\b/g, maskedSeconds).replace(/ clickable\b/g, '');
}
