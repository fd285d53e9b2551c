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
export const texts = [
  ...filesIn('docs', '.md'),
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
];

/** Written by `npm run generate:reference` from what the source says. */
export const generatedText = 'docs/reference.md';

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

/** The anchors that GitHub gives the headings of a text: each one once. */
export function anchorsIn(text: string): readonly string[] {
  const counts = new Map<string, number>();
  const headings = text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-');
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

/** The targets of the links of a text. */
export const linksIn = (text: string) =>
  Array.from(
    text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g),
    ([, href]) => href ?? '',
  );
