import { CodeOrSourceMdx } from '@storybook/addon-docs/blocks';

interface Props {
  language: 'css' | 'tsx';
  children: string;
}

/** A block of code as those of the text: dark where the page is dark. */
export function Code({ language, children }: Props) {
  return <CodeOrSourceMdx className={`language-${language}`}>{children}</CodeOrSourceMdx>;
}
