import { Fragment } from 'react';
import './docs.css';

/** Renders the parts of a text that are in backticks as `code`. */
function Inline({ text }: { text: string }) {
  return text
    .split(/`([^`]+)`/)
    .map((piece, index) =>
      index % 2 === 1 ? <code key={index}>{piece}</code> : <Fragment key={index}>{piece}</Fragment>,
    );
}

/** Lists the test files for a claim. */
function TestFiles({ files }: { files: readonly string[] }) {
  if (files.length === 0) return 'no test';
  return (
    <div className="docs-files">
      {files.map((file) => (
        <div key={file}>
          <code>{file}</code>
        </div>
      ))}
    </div>
  );
}

interface Props {
  /** One heading for each cell, and one for the files. */
  headings: readonly string[];
  rows: readonly { readonly cells: readonly string[]; readonly tests: readonly string[] }[];
}

/** Lists claims, with the tests for each. */
export function EvidenceTable({ headings, rows }: Props) {
  return (
    <div className="docs-table">
      <table>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading}>{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, tests }) => (
            <tr key={cells.join()}>
              {cells.map((cell, index) => (
                <td key={index}>
                  <Inline text={cell} />
                </td>
              ))}
              <td>
                <TestFiles files={tests} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
