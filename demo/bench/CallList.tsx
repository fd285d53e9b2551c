import type { BenchState } from './benchApi.js';

/** Lists the calls of one endpoint, the latest last. */
export function CallList({ calls }: Pick<BenchState, 'calls'>) {
  return (
    <>
      {calls.length === 0 && <p className="muted">None yet.</p>}
      <ol className="calls">
        {calls.map(({ method, path, status, facts }, index) => (
          <li key={index} data-ok={status === 200 ? '' : undefined}>
            <span className="call-line">
              <b>{method}</b> <code>{path}</code>
            </span>
            <span className="call-facts">{facts.join(', ')}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
