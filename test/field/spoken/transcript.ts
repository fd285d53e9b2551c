import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SpokenLanguage } from './reader/languages.js';
import { maskedSeconds, type Moment } from './visit/moment.js';

/** The reviewed file of a language. */
const fileOf = (language: SpokenLanguage) =>
  fileURLToPath(
    new URL(language === 'en' ? 'transcript.md' : `transcript.${language}.md`, import.meta.url),
  );

const introduction = (
  language: SpokenLanguage,
  reader: string,
) => `# What a screen reader says of the step${language === 'en' ? '' : ` in ${new Intl.DisplayNames('en', { type: 'language' }).of(language)}`}

${reader} spoke each line below, word for word, on a path with a keyboard. Read it as a person who
hears it and sees nothing. \`npm run test:field -- spoken --update\` rewrites the file.
`;

/** The section of a path without its heading. */
export function writeSection(moments: readonly Moment[]): string {
  return moments
    .map(({ event, spoken }) => [`- ${event}`, ...listUtterances(spoken)].join('\n'))
    .join('\n');
}

/** The reviewed section of a path, or `undefined` for a new path. */
export function readSection(language: SpokenLanguage, path: string): string | undefined {
  return readSections(language).get(path);
}

/** The names of the reviewed paths. */
export function listSections(language: SpokenLanguage): readonly string[] {
  return [...readSections(language).keys()];
}

/**
 * Puts a path's section into the file.
 *
 * @param order The names of all paths. Sections of others are deleted.
 */
export function replaceSection(
  language: SpokenLanguage,
  path: string,
  section: string,
  order: readonly string[],
  reader: string,
): void {
  const sections = readSections(language).set(path, section);
  const written = order
    .filter((name) => sections.has(name))
    .map((name) => `\n## ${name}\n\n${sections.get(name)}\n`);
  writeFileSync(fileOf(language), introduction(language, reader) + written.join(''));
}

function readSections(language: SpokenLanguage): Map<string, string> {
  const file = fileOf(language);
  if (!existsSync(file)) return new Map();
  const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name, lines.join('\n').trim()] as const;
    }),
  );
}

/** What Orca says about a lost selection. It says so only in some runs. */
const unsteady: readonly string[] = ['Selection deleted.', 'Text unselected.'];

/** Lists a countdown that is spoken each second only once, because the number of times varies. */
function listUtterances(all: readonly string[]): readonly string[] {
  const spoken = all.filter((text) => !unsteady.includes(text));
  if (spoken.length === 0) return ['  - _silence_'];
  return spoken.flatMap((text, index) => {
    const isCountdown = text.includes(maskedSeconds);
    if (isCountdown && text === spoken[index - 1]) return [];
    const isRepeated = isCountdown && text === spoken[index + 1];
    return [`  - “${text}”${isRepeated ? ' _each second_' : ''}`];
  });
}
