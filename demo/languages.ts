import type { ChallengeMessages } from 'backup-code-challenge';

const modules = import.meta.glob<Readonly<Record<string, ChallengeMessages>>>([
  '../src/locales/*.ts',
  '!../src/locales/messages.ts',
]);

/** Every language of the package, by its BCP 47 tag. Each is loaded when it is wanted. */
const loaders = new Map(
  Object.entries(modules).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ''), load] as const),
);

export interface Language {
  readonly tag: string;
  /** What the language calls itself. */
  readonly name: string;
}

export const languages: readonly Language[] = [...loaders.keys()]
  .map((tag) => ({ tag, name: ownName(tag) }))
  .toSorted((one, other) => one.name.localeCompare(other.name));

export const isLanguage = (tag: string): boolean => loaders.has(tag);

/** @throws for a tag that is none of the languages. */
export async function loadLanguage(tag: string): Promise<ChallengeMessages> {
  const [messages] = Object.values((await loaders.get(tag)?.()) ?? {});
  if (!messages) throw new RangeError(`There is no language "${tag}"`);
  return messages;
}

function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}
