import type { ChallengeMessages } from 'backup-code-challenge';

/** Some of the package's languages. Each loads on demand. */
export const languages = {
  en: () => import('backup-code-challenge/locales/en').then(({ en }) => en),
  ar: () => import('backup-code-challenge/locales/ar').then(({ ar }) => ar),
  de: () => import('backup-code-challenge/locales/de').then(({ de }) => de),
  es: () => import('backup-code-challenge/locales/es').then(({ es }) => es),
  fr: () => import('backup-code-challenge/locales/fr').then(({ fr }) => fr),
  hi: () => import('backup-code-challenge/locales/hi').then(({ hi }) => hi),
  ja: () => import('backup-code-challenge/locales/ja').then(({ ja }) => ja),
  'zh-Hans': () => import('backup-code-challenge/locales/zh-Hans').then(({ zhHans }) => zhHans),
} satisfies Readonly<Record<string, () => Promise<ChallengeMessages>>>;

export type Language = keyof typeof languages;

export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}
