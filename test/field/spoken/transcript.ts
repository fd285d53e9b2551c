import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { maskedSeconds, type Moment } from './visit/moment.js';

const file = fileURLToPath(new URL('transcript.md', import.meta.url));

const introduction = (reader: string) => `# What a screen reader says of the step

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
export function readSection(path: string): string | undefined {
  return readSections().get(path);
}

/** The names of the reviewed paths. */
export function listSections(): readonly string[] {
  return [...readSections().keys()];
}

/**
 * Puts a path's section into the file.
 *
 * @param order The names of all paths. Sections of others are deleted.
 */
export function replaceSection(
  path: string,
  section: string,
  order: readonly string[],
  reader: string,
): void {
  const sections = readSections().set(path, section);
  const written = order
    .filter((name) => sections.has(name))
    .map((name) => `\n## ${name}\n\n${sections.get(name)}\n`);
  writeFileSync(file, introduction(reader) + written.join(''));
}

function readSections(): Map<string, string> {
  if (!existsSync(file)) return new Map();
  const [, ...sections] = readFileSync(file, 'utf8').split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [name = '', ...lines] = section.split('\n');
      return [name, lines.join('\n').trim()] as const;
    }),
  );
}

/** Lists a countdown that is spoken each second only once, because the number of times varies. */
function listUtterances(spoken: readonly string[]): readonly string[] {
  if (spoken.length === 0) return ['  - _silence_'];
  return spoken.flatMap((text, index) => {
    const isCountdown = text.includes(maskedSeconds);
    if (isCountdown && text === spoken[index - 1]) return [];
    const isRepeated = isCountdown && text === spoken[index + 1];
    return [`  - “${text}”${isRepeated ? ' _each second_' : ''}`];
  });
}
