import type { ChallengeMessages } from 'backup-code-challenge';

const modules = import.meta.glob<Record<string, ChallengeMessages>>([
  '../../src/locales/*.ts',
  '!../../src/locales/messages.ts',
]);

const load = new Map(
  Object.entries(modules).map(([path, read]) => [path.replace(/^.*\/|\.ts$/g, ''), read] as const),
);

/** The tags of all languages. */
export const tags = [...load.keys()];

/** Loads a language by its tag. */
export async function loadLanguage(tag: string): Promise<ChallengeMessages | undefined> {
  const module = await load.get(tag)?.();
  return module && Object.values(module)[0];
}

/** Returns the English name of a language. */
export function nameOf(tag: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
}
