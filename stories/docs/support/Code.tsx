import { CodeOrSourceMdx } from '@storybook/addon-docs/blocks';

interface Props {
  language: 'css' | 'tsx';
  children: string;
}

/** Shows a code block in the theme of the page, like the blocks in its text. */
export function Code({ language, children }: Props) {
  return <CodeOrSourceMdx className={`language-${language}`}>{children}</CodeOrSourceMdx>;
}
