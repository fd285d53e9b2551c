import type { BenchCall } from '../bench/benchApi.js';
import { CallList } from '../bench/CallList.js';

interface BackEndPanelProps {
  isThroughBackEnd: boolean;
  calls: readonly BenchCall[];
  onChange: (isThroughBackEnd: boolean) => void;
}

/** Switches between the two set-ups, and lists what the step sent to the back end. */
export function BackEndPanel({ isThroughBackEnd, calls, onChange }: BackEndPanelProps) {
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={isThroughBackEnd}
          onChange={(event) => onChange(event.target.checked)}
        />
        Through your own back end
      </label>
      {isThroughBackEnd && (
        <section aria-label="Requests to the back end">
          <CallList calls={calls} />
        </section>
      )}
    </>
  );
}
