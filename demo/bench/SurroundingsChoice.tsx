import { languages } from '../languages.js';
import { type Colors, colorChoices, type Surroundings } from '../surroundings.js';

interface SurroundingsChoiceProps {
  surroundings: Surroundings;
  isSlow: boolean;
  onSurroundings: (changes: Partial<Surroundings>) => void;
  onSlow: (isSlow: boolean) => void;
}

/** Chooses language, colours, width and network. */
export function SurroundingsChoice({
  surroundings: { language, colors, isNarrow },
  isSlow,
  onSurroundings,
  onSlow,
}: SurroundingsChoiceProps) {
  return (
    <>
      <label>
        Language of the step
        <select
          value={language}
          onChange={(event) => onSurroundings({ language: event.target.value })}
        >
          {languages.map(({ tag, name }) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Colours
        <select
          value={colors}
          // SAFETY: the options below are the keys of the choices.
          onChange={(event) => onSurroundings({ colors: event.target.value as Colors })}
        >
          {Object.entries(colorChoices).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={isNarrow}
          onChange={(event) => onSurroundings({ isNarrow: event.target.checked })}
        />
        Small phone (320 px)
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={isSlow}
          onChange={(event) => onSlow(event.target.checked)}
        />
        Slow network (3 s per request)
      </label>
    </>
  );
}
