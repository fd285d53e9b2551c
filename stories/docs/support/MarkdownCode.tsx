import { CodeOrSourceMdx } from '@storybook/addon-docs/blocks';
import { BreakableName } from './BreakableName.js';

interface Props {
  /** Only a code block has a class name: that of its language. */
  className?: string;
  children: string;
}

/** A word with more characters than this needs more than half of a phone's line. */
const longest = 20;

/** Code of a Markdown text: a block, or a name in a sentence. */
export function MarkdownCode({ className, children }: Props) {
  if (className !== undefined) {
    return <CodeOrSourceMdx className={className}>{children}</CodeOrSourceMdx>;
  }
  // Storybook takes a text with more than one line for a block.
  if (/[\n\r]/.test(children)) return <CodeOrSourceMdx>{children}</CodeOrSourceMdx>;
  return (
    <CodeOrSourceMdx>
      <Name text={children} />
    </CodeOrSourceMdx>
  );
}

/** A name. A hyphen in a short word of it is not the end of a line. */
function Name({ text }: { text: string }) {
  return text
    .split(/(?<= )/)
    .map((word, index) =>
      word.length > longest ? (
        <BreakableName key={index} text={word} onlyOnPhone={!isFile(word)} />
      ) : (
        <Word key={index} text={word} />
      ),
    );
}

const Word = ({ text }: { text: string }) => (
  <>
    <span className="docs-whole">{text.trimEnd()}</span>
    {text.endsWith(' ') && ' '}
  </>
);

/** Whether a name is that of a file in a folder of a folder. */
const isFile = (name: string) => /^[\w.-]+(\/[\w.-]+){2,}$/.test(name);
