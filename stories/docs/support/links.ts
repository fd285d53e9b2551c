import { storyNameFromExport, toId } from 'storybook/internal/csf';

/** The address of a page under `Docs/`. */
export const pageLink = (title: string) => `./?path=/docs/${toId(`Docs/${title}`, 'docs')}`;

/** The address of a story, by the title of its file and the name of its export. */
export const storyLink = (title: string, exportName: string) =>
  `./?path=/story/${toId(title, storyNameFromExport(exportName))}`;

/** Where this Storybook shows what a file of `docs/` is about. */
const pages: Readonly<Record<string, string>> = {
  'back-end': 'Your own back end',
  languages: 'Languages',
  recipes: 'Recipes',
  testing: 'Testing your login page',
  theming: 'Theming',
};

/**
 * Where a link of a file in `docs/` leads to in this Storybook.
 *
 * @returns `null` for a file that has no page or story here.
 */
export function resolveRepoLink(href: string): string | null {
  if (/^(https?:|#)/.test(href)) return href;
  const page = pages[/^([\w-]+)\.md(#|$)/.exec(href)?.[1] ?? ''];
  if (page) return pageLink(page);
  const recipe = /^\.\.\/stories\/recipes\/(\w+)Recipe\.tsx$/.exec(href)?.[1];
  return recipe ? storyLink('Step/Recipes', recipe) : null;
}

/**
 * A text of `docs/` as Storybook's Markdown needs it: links turned to the pages and stories of this
 * Storybook, and an underscore inside of a word marked to be one, which it takes for emphasis.
 */
export function forStorybook(markdown: string): string {
  return markdown
    .split(/(```[^]*?```|`[^`]*`|\]\([^)\s]+\))/)
    .map((piece) => (/^[`\]]/.test(piece) ? piece : piece.replaceAll(/(?<=\w)_(?=\w)/g, '\\_')))
    .join('')
    .replaceAll(/\[([^\]]+)\]\(([^)\s]+)\)/g, (whole, text: string, href: string) => {
      const target = resolveRepoLink(href);
      return target === null ? text : whole.replace(`](${href})`, `](${target})`);
    });
}
