import { PageHeading } from './PageHeading.js';

interface ChooseMethodProps {
  methods: string[];
  onBackupCode: () => void;
  onOther: (method: string) => void;
}

/** Lets the person choose a second factor. */
export function ChooseMethod({ methods, onBackupCode, onOther }: ChooseMethodProps) {
  return (
    <div className="page">
      <PageHeading>Confirm that it is you</PageHeading>
      <ul className="methods">
        {methods.map((method) => (
          <li key={method}>
            <button type="button" onClick={() => onOther(method)}>
              {method}
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={onBackupCode}>
            Backup code
          </button>
        </li>
      </ul>
    </div>
  );
}
