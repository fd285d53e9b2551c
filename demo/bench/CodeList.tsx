import type { BenchState } from './benchApi.js';
import { CopyButton } from './CopyButton.js';

/** The ten codes as on a printed list. Used codes are struck out. */
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
          <CopyButton text={printed(code)} />
        </li>
      ))}
    </ol>
  );
}

function printed(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
