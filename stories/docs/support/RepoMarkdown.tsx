import { Markdown } from '@storybook/addon-docs/blocks';
import { forStorybook } from './links.js';
import './docs.css';

interface Props {
  /** The text of a file of `docs/`. */
  text: string;
  /** The text before the first heading of the second level, or the text from there. Default: all. */
  part?: 'introduction' | 'rest';
}

/** Shows a file of the repository's `docs/` as a Storybook page. */
export function RepoMarkdown({ text, part }: Props) {
  const end = text.indexOf('\n## ');
  const parts = { introduction: text.slice(0, end), rest: text.slice(end) };
  return (
    <div className="docs-markdown">
      <Markdown>{forStorybook(part && end > 0 ? parts[part] : text)}</Markdown>
    </div>
  );
}
