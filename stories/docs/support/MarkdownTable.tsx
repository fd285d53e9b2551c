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

/** A text has no more columns than this. A wider table compares numbers. */
const most = 6;

/** A table of a Markdown text, in the look that all tables have. */
export function MarkdownTable({ children }: { children: [head: Element, body: Element] }) {
  const [head, body] = children;
  const headings = elementsIn(head).flatMap(elementsIn).map(headingOf);
  return (
    <DocsTable
      headings={headings}
      compares={headings.length > most ? 'Comparison' : undefined}
      rows={elementsIn(body).map((row) => elementsIn(row).map(contentOf))}
    />
  );
}
