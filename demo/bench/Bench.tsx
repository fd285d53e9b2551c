import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { isLanguage, type Language, languages } from '../languages.js';
import { sendBenchCommand, readBench } from './benchApi.js';
import { CodeList } from './CodeList.js';
import { scenarioMenu } from './scenarioMenu.js';

interface BenchProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** The panel beside the product. It shows the simulator's state and can trigger each failure. */
export function Bench({ language, onLanguage }: BenchProps) {
  const queryClient = useQueryClient();
  const { data } = useQuery({ queryKey: ['bench'], queryFn: readBench, refetchInterval: 1000 });
  const command = useMutation({
    mutationFn: sendBenchCommand,
    onSuccess: (state) => queryClient.setQueryData(['bench'], state),
  });
  if (!data) return <aside className="bench" aria-label="Test bench" />;

  return (
    <aside className="bench" aria-label="Test bench">
      <p className="bench-lead">
        This panel is not part of the product. A simulator answers every request, and no request
        leaves this machine.
      </p>
      <h2>Demo account</h2>
      <p>
        User <code>{data.user}</code>, password <code>{data.password}</code>
      </p>
      <CodeList codes={data.codes} />
      <label>
        What happens to the next code
        <select
          value={data.scenario ?? ''}
          onChange={(event) => {
            // SAFETY: every option below is a scenario's name, or '' for none.
            command.mutate({ scenario: (event.target.value || null) as ScenarioName | null });
          }}
        >
          <option value="">Check it as usual</option>
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
      <label>
        Language of the step
        <select
          value={language}
          onChange={(event) => isLanguage(event.target.value) && onLanguage(event.target.value)}
        >
          {Object.keys(languages).map((tag) => (
            <option key={tag}>{tag}</option>
          ))}
        </select>
      </label>
      <h2>Requests to the endpoint</h2>
      <ol className="calls">
        {data.calls.map(({ method, path, outcome }, index) => (
          <li key={index}>
            <code>{`${method} ${path}`}</code>
            <span>{outcome}</span>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => command.mutate({ scenario: null, reset: true })}>
        Reset the simulator
      </button>
    </aside>
  );
}
