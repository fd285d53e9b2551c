/** Media features and their values, such as `{ 'prefers-contrast': 'more' }`. */
export type MediaFeatures = Readonly<Record<string, string>>;

declare global {
  /** Lets the browser say so of its user's wishes; there in the test run alone. */
  var emulateMedia: ((features: MediaFeatures) => Promise<void>) | undefined;
}
