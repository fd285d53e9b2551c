/** What a screen reader's user has to hear of a moment. */
export type Expectation =
  /** Something changed: each of these texts is heard, once. */
  | { readonly kind: 'change'; readonly texts: readonly string[] }
  /** The step ended: its title, text and wait are heard, once. */
  | { readonly kind: 'end'; readonly texts: readonly string[] }
  /** The person tried something that does nothing now: they hear so, in whatever words. */
  | { readonly kind: 'answer' }
  | { readonly kind: 'silence' };

/** One thing that happens on a path, and what was spoken until all was silent again. */
export interface Moment {
  /** A sentence. */
  readonly event: string;
  readonly spoken: readonly string[];
  readonly expectation: Expectation;
}

/** Stands for a number of seconds, which depends on how fast the machine is. */
export const maskedSeconds = '… seconds';

/** Replaces what differs from run to run. Orca says "clickable" or not as fast as the browser is. */
export function maskChance(text: string): string {
  return text.replace(/\b\d+ seconds?\b/g, maskedSeconds).replace(/ clickable\b/g, '');
}
