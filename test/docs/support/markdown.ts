import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The text of a file of the repository. */
export const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The files of a folder with an ending, by their paths in the repository. */
export const filesIn = (folder: string, ending: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);

/** The pages of the Storybook. */
export const storybookPages = filesIn('stories/docs', '.mdx');

/** The Markdown files for people. */
export const texts = [...filesIn('docs', '.md'), 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];

/** A block of code in a text. */
export interface Sample {
  readonly file: string;
  readonly line: number;
  /** As the block names it; empty where it names none. */
  readonly language: string;
  readonly code: string;
}

/** The blocks of code of a text. */
export function samplesOf(file: string): readonly Sample[] {
  const text = read(file);
  return Array.from(text.matchAll(/^```(\w*)[^\n]*\n([^]*?)^```$/gm), (found) => ({
    file,
    line: text.slice(0, found.index).split('\n').length + 1,
    language: found[1] ?? '',
    code: found[2] ?? '',
  }));
}

/** The targets of the links of a text. */
export const linksIn = (text: string) =>
  Array.from(
    text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g),
    ([, href]) => href ?? '',
  );
