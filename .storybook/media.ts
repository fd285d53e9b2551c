/** Media features and their values, such as `{ 'prefers-contrast': 'more' }`. */
export type MediaFeatures = Readonly<Record<string, string>>;

/** The media query for a feature that has a value. */
export const mediaQueryOf = (name: string, value: string) => `(${name}: ${value})`;

declare global {
  /** Emulates the user's media preferences. Only the test run defines it. */
  var emulateMedia: ((features: MediaFeatures) => Promise<void>) | undefined;
}
