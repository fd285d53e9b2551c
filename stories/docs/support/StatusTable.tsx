import { DocsTable } from './DocsTable.js';
import { Inline } from './Evidence.js';

const rows = [
  ['`429`', '`rate_limited`'],
  ['`5xx`', '`service_error`'],
  ['any other except `2xx`', '`unexpected`'],
  ['`2xx` with an unknown `ErrorCode`', '`unexpected`'],
  ['`2xx` that cannot be read', '`outcome_unknown/unreadable`'],
];

/** The failure for each HTTP status, without an error code that decides. */
export function StatusTable() {
  return (
    <DocsTable
      headings={['Status', 'Failure']}
      rows={rows.map((cells) => cells.map((cell) => <Inline key={cell} text={cell} />))}
    />
  );
}
