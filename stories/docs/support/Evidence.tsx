import { Fragment } from 'react';
import { BreakableName } from './BreakableName.js';
import type { Claim } from './claims.js';
import { DocsTable } from './DocsTable.js';

/** A text with `code` in it. */
export function Inline({ text }: { text: string }) {
  return text
    .split(/`([^`]+)`/)
    .map((piece, index) =>
      index % 2 === 1 ? <code key={index}>{piece}</code> : <Fragment key={index}>{piece}</Fragment>,
    );
}

/** Lists the test files that show a claim. */
function TestFiles({ files }: { files: readonly string[] }) {
  if (files.length === 0) return 'no test';
  return files.map((file) => (
    <div key={file} className="docs-file">
      <code>
        <BreakableName text={file.replace(/^test\//, '')} />
      </code>
    </div>
  ));
}

interface Props {
  /** One heading for each cell. */
  headings: readonly string[];
  rows: readonly Claim[];
}

/** A table of claims, each with the files under `test/` that show it. */
export function EvidenceTable({ headings, rows }: Props) {
  return (
    <DocsTable
      headings={[...headings, 'Tests']}
      rows={rows.map(({ cells, tests }) => [
        ...cells.map((cell) => <Inline key={cell} text={cell} />),
        <TestFiles key="tests" files={tests} />,
      ])}
    />
  );
}
