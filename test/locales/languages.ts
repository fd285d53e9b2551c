import type { ChallengeMessages } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';

/** Every language of the package, by the name of its file. */
export const languages: ReadonlyMap<string, ChallengeMessages> = new Map(
  Object.entries(
    import.meta.glob<Record<string, ChallengeMessages>>('../../src/locales/*.ts', { eager: true }),
  )
    .filter(([path]) => !path.endsWith('/messages.ts'))
    .map(([path, module]) => [
      path.replace(/^.*\/|\.ts$/g, ''),
      // A file without an export gets English texts here, which the tests then report.
      Object.values(module)[0] ?? en,
    ]),
);

/** One text of a language. */
export interface TextEntry {
  /** The keys without the plural category, such as `failures.locked/captcha.title`. */
  readonly path: string;
  /** The plural category of a text that has plural forms. */
  readonly category: Intl.LDMLPluralRule | null;
  readonly text: string;
}

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** All texts of a language. */
export function textsOf(messages: ChallengeMessages): readonly TextEntry[] {
  const { locale: _locale, direction: _direction, numerals: _numerals, ...texts } = messages;
  return collect(texts, '');
}

function collect(value: unknown, path: string): readonly TextEntry[] {
  if (typeof value === 'string') return [entryOf(path, value)];
  return Object.entries(Object(value)).flatMap(([key, inner]) =>
    collect(inner, path ? `${path}.${key}` : key),
  );
}

function entryOf(path: string, text: string): TextEntry {
  const [, rest = path, last = ''] = /^(.*)\.(\w+)$/.exec(path) ?? [];
  return categories.includes(last)
    ? // SAFETY: the list has only plural categories.
      { path: rest, category: last as Intl.LDMLPluralRule, text }
    : { path, category: null, text };
}
