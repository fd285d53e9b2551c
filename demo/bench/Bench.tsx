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

/** Beside the product: what its server knows, and switches to make each failure happen. */
export function Bench(props: BenchProps) {
  const { surroundings, onSurroundings, isThroughBackEnd, onThroughBackEnd } = props;
  const queryClient = useQueryClient();
  const { data } = useQuery({ queryKey: ['bench'], queryFn: readBench, refetchInterval: 1000 });
  // What was just chosen shows at once, before the server has said so.
  const [chosen, setChosen] = useState<BenchCommand>();
  const { mutate } = useMutation({
    mutationFn: sendBenchCommand,
    // A state that was asked for earlier must not replace the answer to the order.
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
          Not part of the product. A simulator answers every request, and nothing leaves this
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
        <h3>Surroundings</h3>
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
        <h3>Calls of the endpoint</h3>
        <CallList calls={data.calls} />
      </section>
      <button type="button" onClick={() => order({ reset: true })}>
        Reset the simulator
      </button>
    </aside>
  );
}
