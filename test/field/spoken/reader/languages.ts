import type { ChallengeMessages } from 'backup-code-challenge';
import { ar } from 'backup-code-challenge/locales/ar';
import { de } from 'backup-code-challenge/locales/de';
import { en } from 'backup-code-challenge/locales/en';
import { ja } from 'backup-code-challenge/locales/ja';

/** The languages in which the paths are spoken, by the screen reader and by the step. */
export const spokenLanguages = { en, de, ar, ja } as const satisfies Readonly<
  Record<string, ChallengeMessages>
>;

export type SpokenLanguage = keyof typeof spokenLanguages;
