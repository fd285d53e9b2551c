import { Fragment } from 'react';
import { TypeText } from './TypeText.js';

/** A text of a doc comment: paragraphs, lists and `code`. */
export function Prose({ text }: { text: string }) {
  return text
    .split(/\n\n+|\n(?=- )/)
    .filter(Boolean)
    .map((block, index) =>
      block.startsWith('- ') ? (
        <ul key={index}>
          <li>
            <Inline text={block.slice(2)} />
          </li>
        </ul>
      ) : (
        <p key={index}>
          <Inline text={block} />
        </p>
      ),
    );
}

/** Code with more characters than this needs more than half of a phone's line. */
const longest = 20;

/** A line with `code` in it. Names of the reference in the code are links. */
function Inline({ text }: { text: string }) {
  return text.split(/`([^`]+)`/).map((piece, index) =>
    index % 2 === 1 ? (
      <code key={index} className={piece.length > longest ? undefined : 'docs-whole'}>
        <TypeText text={piece} />
      </code>
    ) : (
      <Fragment key={index}>{piece}</Fragment>
    ),
  );
}
