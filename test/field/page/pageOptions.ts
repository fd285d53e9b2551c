/** What the server writes into the page. */
export interface PageOptions {
  readonly secondFactorToken: string;
  /** How long the step waits for a response, in milliseconds. Left out: the step's default. */
  readonly timeoutMs?: number;
  /** @default 'en' */
  readonly locale?: 'ar' | 'en';
  /** Where the page goes after a sign-in. Left out: it stays. */
  readonly signedInPath?: string;
}

/** The event by which a test lets the MFA token end; `detail` is the time left, in milliseconds. */
export const expiryEvent = 'token-expires-in';
