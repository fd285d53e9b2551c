import type { BenchScenario, NextCode } from './benchApi.js';
import { scenarioMenu } from './scenarioMenu.js';

interface NextCodeChoiceProps {
  nextCode: NextCode;
  onChange: (nextCode: NextCode) => void;
}

/** Chooses what happens to the next code: once, or until the choice changes. */
export function NextCodeChoice({ nextCode, onChange }: NextCodeChoiceProps) {
  const { scenario, repeats } = nextCode;
  return (
    <>
      <label>
        What happens to the next code
        <select
          value={scenario ?? ''}
          onChange={(event) => {
            // SAFETY: the options below are names of scenarios, and '' for none.
            onChange({ repeats, scenario: (event.target.value || null) as BenchScenario | null });
          }}
        >
          <option value="">Checked as usual</option>
          {scenarioMenu.map(({ group, items }) => (
            <optgroup key={group} label={group}>
              {items.map(([name, label]) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <fieldset className="choice">
        <legend>How often</legend>
        {[false, true].map((choice) => (
          <label key={String(choice)}>
            <input
              type="radio"
              name="repeats"
              checked={repeats === choice}
              onChange={() => onChange({ scenario, repeats: choice })}
            />
            {choice ? 'Until you change it' : 'Once'}
          </label>
        ))}
      </fieldset>
    </>
  );
}
