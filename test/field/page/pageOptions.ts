/** The options that the server writes into the page. */
export interface PageOptions {
  readonly secondFactorToken: string;
  /** How long the challenge waits for a response, in milliseconds. @default the challenge's default */
  readonly timeoutMs?: number;
  /** @default 'en' */
  readonly locale?: 'ar' | 'de' | 'en' | 'ja';
  /** Where the page goes after a sign-in. Left out: it stays. */
  readonly signedInPath?: string;
}

/** A test fires this event to let the MFA token expire. `detail` is the time left in milliseconds. */
export const expiryEvent = 'token-expires-in';
