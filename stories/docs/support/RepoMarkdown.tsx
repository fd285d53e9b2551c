import { AnchorMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks';
import { forStorybook } from './links.js';
import { MarkdownCode } from './MarkdownCode.js';
import { MarkdownTable } from './MarkdownTable.js';
import { sectionsOf } from './sections.js';
import './docs.css';

interface Props {
  /** The text of a Markdown file of the repository. */
  text: string;
  /** The headings of the sections to show; `''` is the text before the first. Default: all. */
  sections?: readonly string[];
  /** The headings of sections that the page shows in another way. */
  without?: readonly string[];
}

/** Storybook's own elements, which a list of others replaces as a whole, and our code and tables. */
const overrides = {
  ...HeadersMdx,
  a: AnchorMdx,
  code: MarkdownCode,
  table: MarkdownTable,
};

/** Shows a Markdown file of the repository, or some of its sections, on a Storybook page. */
export function RepoMarkdown({ text, sections, without = [] }: Props) {
  const shown = sectionsOf(text)
    .filter(({ heading }) => (sections?.includes(heading) ?? true) && !without.includes(heading))
    .map((section) => section.text);
  return (
    <div className="docs-markdown">
      <Markdown options={{ overrides }}>{forStorybook(shown.join('\n'))}</Markdown>
    </div>
  );
}
