/** What is around the step: what a person or their device has set. */
export interface Surroundings {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly colors: Colors;
  /** Whether the page is as narrow as a small phone. */
  readonly isNarrow: boolean;
}

export const colorChoices = {
  system: 'As this device',
  light: 'Light',
  dark: 'Dark',
  forced: 'Forced colours',
} as const;

export type Colors = keyof typeof colorChoices;
