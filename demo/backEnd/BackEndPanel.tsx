import './backEnd.css';
import type { BackEndCall } from './backEndMiddleware.js';

interface BackEndPanelProps {
  isThroughBackEnd: boolean;
  calls: readonly BackEndCall[];
  onChange: (isThroughBackEnd: boolean) => void;
}

/** Switches between the two set-ups, and lists what the step sent to the back end. */
export function BackEndPanel({ isThroughBackEnd, calls, onChange }: BackEndPanelProps) {
  return (
    <>
      <label className="switch">
        <input
          type="checkbox"
          checked={isThroughBackEnd}
          onChange={(event) => onChange(event.target.checked)}
        />
        Through your own back end
      </label>
      {isThroughBackEnd && (
        <>
          <h2>Requests to the back end</h2>
          <ol className="calls" aria-label="Requests to the back end">
            {calls.map(({ path, outcome }, index) => (
              <li key={index}>
                <code>{`POST ${path}`}</code>
                <span>{outcome}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
