import { Children, type ReactElement, type ReactNode } from 'react';
import { DocsTable } from './DocsTable.js';

type Element = ReactElement<{ children?: ReactNode }>;

/** The elements inside an element of a table. */
const elementsIn = ({ props }: Element) =>
  // SAFETY: Markdown puts only rows into a table's head and body, and only cells into a row.
  Children.toArray(props.children) as Element[];

const contentOf = ({ props }: Element) => props.children;

/** A heading of a column, with a capital letter. Code keeps its letters. */
const headingOf = (cell: Element) =>
  Children.toArray(contentOf(cell)).map((piece, index) =>
    index === 0 && typeof piece === 'string'
      ? piece.replace(/\S/, (letter) => letter.toUpperCase())
      : piece,
  );

/** A table of a Markdown text, in the look that all tables have. */
export function MarkdownTable({ children }: { children: [head: Element, body: Element] }) {
  const [head, body] = children;
  return (
    <DocsTable
      headings={elementsIn(head).flatMap(elementsIn).map(headingOf)}
      rows={elementsIn(body).map((row) => elementsIn(row).map(contentOf))}
    />
  );
}
