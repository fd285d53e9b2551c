import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BackEndPanel } from '../backEnd/BackEndPanel.js';
import type { Surroundings } from '../surroundings.js';
import { type BenchCommand, sendBenchCommand, readBench } from './benchApi.js';
import { CallList } from './CallList.js';
import { CodeList } from './CodeList.js';
import { NextCodeChoice } from './NextCodeChoice.js';
import { SurroundingsChoice } from './SurroundingsChoice.js';

interface BenchProps {
  surroundings: Surroundings;
  onSurroundings: (changes: Partial<Surroundings>) => void;
  isThroughBackEnd: boolean;
  onThroughBackEnd: (isThroughBackEnd: boolean) => void;
}

/** Shows the state of the simulated server beside the product, and switches that cause each failure. */
export function Bench(props: BenchProps) {
  const { surroundings, onSurroundings, isThroughBackEnd, onThroughBackEnd } = props;
  const queryClient = useQueryClient();
  const { data } = useQuery({ queryKey: ['bench'], queryFn: readBench, refetchInterval: 1000 });
  // Shows a choice at once, before the server confirms it.
  const [chosen, setChosen] = useState<BenchCommand>();
  const { mutate } = useMutation({
    mutationFn: sendBenchCommand,
    // An earlier request for the state must not overwrite the response to the command.
    onMutate: () => queryClient.cancelQueries({ queryKey: ['bench'] }),
    onSuccess: (state) => queryClient.setQueryData(['bench'], state),
  });
  const order = (wanted: BenchCommand) => {
    setChosen(wanted);
    mutate(wanted, { onSettled: () => setChosen(undefined) });
  };
  if (!data) return <aside className="bench" aria-label="Test bench" />;
  const { nextCode, isSlow } = { ...data, ...chosen };

  return (
    <aside className="bench" aria-label="Test bench">
      <div>
        <h2>Test bench</h2>
        <p className="muted">
          Not part of the product. A simulator responds to every request, and nothing leaves this
          machine.
        </p>
      </div>
      <section>
        <h3>Demo account</h3>
        <p>
          User <code>{data.user}</code>, password <code>{data.password}</code>
        </p>
        <CodeList codes={data.codes} />
      </section>
      <section>
        <h3>Make it fail</h3>
        <NextCodeChoice nextCode={nextCode} onChange={(wanted) => order({ nextCode: wanted })} />
      </section>
      <section>
        <h3>Display and network</h3>
        <SurroundingsChoice
          surroundings={surroundings}
          isSlow={isSlow}
          onSurroundings={onSurroundings}
          onSlow={(wanted) => order({ isSlow: wanted })}
        />
      </section>
      <section>
        <h3>Back end</h3>
        <BackEndPanel
          isThroughBackEnd={isThroughBackEnd}
          calls={data.backEndCalls}
          onChange={onThroughBackEnd}
        />
      </section>
      <section>
        <h3>Calls to LoginRadius</h3>
        <CallList calls={data.calls} />
      </section>
      <button type="button" onClick={() => order({ reset: true })}>
        Reset the simulator
      </button>
    </aside>
  );
}
