import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Surroundings } from '../surroundings.js';
import { orderBench, readBench } from './benchApi.js';
import { CallList } from './CallList.js';
import { CodeList } from './CodeList.js';
import { NextCodeChoice } from './NextCodeChoice.js';
import { SurroundingsChoice } from './SurroundingsChoice.js';

interface BenchProps {
  surroundings: Surroundings;
  onSurroundings: (changes: Partial<Surroundings>) => void;
}

/** Beside the product: what its server knows, and switches to make each failure happen. */
export function Bench({ surroundings, onSurroundings }: BenchProps) {
  const queryClient = useQueryClient();
  const { data } = useQuery({ queryKey: ['bench'], queryFn: readBench, refetchInterval: 1000 });
  const order = useMutation({
    mutationFn: orderBench,
    onSuccess: (state) => queryClient.setQueryData(['bench'], state),
  });
  if (!data) return <aside className="bench" aria-label="Test bench" />;
  // What was just chosen shows at once, before the server has said so.
  const { nextCode, isSlow } = { ...data, ...(order.isPending && order.variables) };

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
        <NextCodeChoice
          nextCode={nextCode}
          onChange={(chosen) => order.mutate({ nextCode: chosen })}
        />
      </section>
      <section>
        <h3>Surroundings</h3>
        <SurroundingsChoice
          surroundings={surroundings}
          isSlow={isSlow}
          onSurroundings={onSurroundings}
          onSlow={(chosen) => order.mutate({ isSlow: chosen })}
        />
      </section>
      <section>
        <h3>Calls of the endpoint</h3>
        <CallList calls={data.calls} />
      </section>
      <button type="button" onClick={() => order.mutate({ reset: true })}>
        Reset the simulator
      </button>
    </aside>
  );
}
