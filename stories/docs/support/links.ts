import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { anchorOf, referencePages } from './reference/pages.js';

/** The address of a page, by its title. */
export const docsLink = (title: string) => `./?path=/docs/${toId(title, 'docs')}`;

/** The address of a page under `Docs/`. */
const pageLink = (title: string) => docsLink(`Docs/${title}`);

/** The address of a story, by the title of its file and the name of its export. */
export const storyLink = (title: string, exportName: string) =>
  `./?path=/story/${toId(title, storyNameFromExport(exportName))}`;

/** The page of this Storybook for each Markdown file of `docs/` and of the repository's root. */
const pages: Readonly<Record<string, string>> = {
  accessibility: 'Accessibility',
  CHANGELOG: 'Changelog',
  README: 'Quick start',
  SECURITY: 'Security',
  'back-end': 'Your own back end',
  faq: 'FAQ',
  headless: 'Your own elements',
  languages: 'Languages',
  recipes: 'Recipes',
  simulator: 'Simulator',
  testing: 'Testing',
  theming: 'Theming',
  benchmark: 'Size and speed',
  versioning: 'Versions and support',
};

/** The page for the sections of `reference.md` that are not named like a page of the reference. */
const pagesOfSections: Readonly<Record<string, string>> = {
  '': 'Reference/Component',
  failures: 'Docs/Failures',
  'custom-properties': 'Reference/Styles',
  classes: 'Docs/Anatomy',
  'data-attributes': 'Reference/Styles',
};

function resolveReference(anchor: string): string | null {
  const page = referencePages.find((one) => anchorOf(one) === anchor);
  const title = page ? `Reference/${page}` : pagesOfSections[anchor];
  return title ? docsLink(title) : null;
}

/**
 * Where a link of a Markdown file of the repository leads to in this Storybook.
 *
 * @returns `null` for a file that has no page or story here.
 */
export function resolveRepoLink(href: string): string | null {
  if (/^(https?:|#)/.test(href)) return href;
  const page = pages[/^(?:\.\.\/)?(?:docs\/)?([\w-]+)\.md(#|$)/.exec(href)?.[1] ?? ''];
  if (page) return pageLink(page);
  const [isReference, anchor = ''] = /^(?:docs\/)?reference\.md(?:#(.*))?$/.exec(href) ?? [];
  if (isReference) return resolveReference(anchor);
  const recipe = /^\.\.\/stories\/recipes\/(\w+)Recipe\.tsx$/.exec(href)?.[1];
  return recipe ? storyLink('Step/Recipes', recipe) : null;
}

/**
 * Prepares Markdown for Storybook: links lead to its pages and stories, and an underscore inside a word
 * is escaped, because Storybook takes it for emphasis.
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
