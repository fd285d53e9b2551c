import type { ReactNode } from 'react';
import './docs.css';

interface Props {
  headings: readonly ReactNode[];
  /** One row for each list of cells, with as many cells as there are headings. */
  rows: readonly (readonly ReactNode[])[];
  /** What a table of numbers compares. Such a table stays a table on a phone, and scrolls. */
  compares?: string | undefined;
}

/** A table; on a phone, each row is a list, and each cell has its heading before it. */
export function DocsTable({ headings, rows, compares }: Props) {
  const scrolls = { role: 'region', 'aria-label': compares, tabIndex: 0 };
  return (
    <div
      className={`sb-unstyled docs-table${compares ? ' docs-numbers' : ''}`}
      {...(compares && scrolls)}
    >
      <table>
        <thead>
          <tr>
            {headings.map((heading, column) => (
              <th key={column} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, column) => (
                <td key={column}>
                  {/* The column's heading, for a phone. There, a screen reader finds no table. */}
                  <span className="docs-heading">{headings[column]}</span>
                  {/* One child, so that a phone shows the heading and the cell side by side. */}
                  <div>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
