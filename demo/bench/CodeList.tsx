import type { BenchState } from './benchApi.js';

/** Lists the ten codes as a printed sheet shows them. Used codes are crossed out. */
export function CodeList({ codes }: Pick<BenchState, 'codes'>) {
  return (
    <ol className="codes" aria-label="Backup codes">
      {codes.map(({ code, isUsed }) => (
        <li key={code}>
          {isUsed ? (
            <s>
              <span className="hidden">used: </span>
              {printed(code)}
            </s>
          ) : (
            <span>{printed(code)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function printed(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
