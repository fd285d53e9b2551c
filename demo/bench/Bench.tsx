import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { isLanguage, type Language, languages } from '../languages.js';
import { orderBench, readBench } from './benchApi.js';
import { CodeList } from './CodeList.js';
import { scenarioMenu } from './scenarioMenu.js';

interface BenchProps {
  language: Language;
  onLanguage: (language: Language) => void;
}

/** Beside the product: what its server knows, and switches to make each failure happen. */
export function Bench({ language, onLanguage }: BenchProps) {
  const queryClient = useQueryClient();
  const { data } = useQuery({ queryKey: ['bench'], queryFn: readBench, refetchInterval: 1000 });
  const order = useMutation({
    mutationFn: orderBench,
    onSuccess: (state) => queryClient.setQueryData(['bench'], state),
  });
  if (!data) return <aside className="bench" aria-label="Test bench" />;

  return (
    <aside className="bench" aria-label="Test bench">
      <p className="bench-lead">
        Outside the product: a simulator answers every request, and nothing leaves this machine.
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
            // SAFETY: the options below are names of scenarios, and '' for none.
            order.mutate({ scenario: (event.target.value || null) as ScenarioName | null });
          }}
        >
          <option value="">It is checked as usual</option>
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
      <h2>Calls of the endpoint</h2>
      <ol className="calls">
        {data.calls.map(({ method, path, outcome }, index) => (
          <li key={index}>
            <code>{`${method} ${path}`}</code>
            <span>{outcome}</span>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => order.mutate({ scenario: null, reset: true })}>
        Reset the simulator
      </button>
    </aside>
  );
}
