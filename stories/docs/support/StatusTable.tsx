import { DocsTable } from './DocsTable.js';
import { Inline } from './Evidence.js';
import { statusRows } from './failureRows.js';

/** The failure for each HTTP status, without an error code that decides. */
export function StatusTable() {
  return (
    <DocsTable
      headings={['Status', 'Failure']}
      rows={statusRows.map((cells) => cells.map((cell) => <Inline key={cell} text={cell} />))}
    />
  );
}
