/** The settings around the step: those of the person or of their device. */
export interface Surroundings {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly colors: Colors;
  /** Whether the page is as narrow as a small phone. */
  readonly isNarrow: boolean;
}

export const colorChoices = {
  system: 'Device setting',
  light: 'Light',
  dark: 'Dark',
  forced: 'Forced colours',
} as const;

export type Colors = keyof typeof colorChoices;
