import { Markdown } from '@storybook/addon-docs/blocks';
import { forStorybook } from './links.js';
import './docs.css';

interface Props {
  /** A file of `docs/`, as text. */
  text: string;
  /** What stands before the first heading of the second level, or what follows. Left out: all. */
  part?: 'introduction' | 'rest';
}

/** A file of the repository's `docs/`, as a page of this Storybook. */
export function RepoMarkdown({ text, part }: Props) {
  const end = text.indexOf('\n## ');
  const parts = { introduction: text.slice(0, end), rest: text.slice(end) };
  return (
    <div className="docs-markdown">
      <Markdown>{forStorybook(part && end > 0 ? parts[part] : text)}</Markdown>
    </div>
  );
}
