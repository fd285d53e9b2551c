import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, type RenderedStep, renderStep } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';

/** 20 clicks and Enter presses, none of which waits for another, and 20 more within one task. */
async function submitFast({ submit, getForm }: RenderedStep) {
  const presses = Array.from({ length: 20 }, (_, index) =>
    index % 2 ? userEvent.click(submit, { force: true }) : userEvent.keyboard('{Enter}'),
  );
  const button = getForm().querySelector<HTMLElement>('[type=submit]');
  for (let count = 0; count < 10; count += 1) {
    button?.click();
    getForm().requestSubmit();
  }
  await Promise.all(presses);
}

async function expectOneRequest(step: RenderedStep) {
  const { onSuccess, simulator } = step;
  await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
  expect(await simulator.countCalls()).toBe(1);
  await submitFast(step);
  expect(await simulator.countCalls()).toBe(1);
  expect(onSuccess).toHaveBeenCalledOnce();
  expect(await simulator.listUsedCodes()).toEqual([goodCode]);
}

/** A host whose client wants of every mutation what must not be done with a code. */
function createHostileClient() {
  const client = new QueryClient({
    defaultOptions: {
      mutations: {
        retry: 3,
        retryDelay: 0,
        networkMode: 'offlineFirst',
        gcTime: Infinity,
        scope: { id: 'one at a time' },
        throwOnError: true,
      },
    },
  });
  client.setMutationDefaults(['backup-code-challenge'], { retry: true, gcTime: Infinity });
  return client;
}

describe('20 fast clicks and Enter presses make one request', () => {
  it.each([
    ['plain', {}],
    ['in StrictMode', { strict: true }],
    ['under a client that retries', { providedClient: createHostileClient() }],
    ['with a client that retries, as a prop', { queryClient: createHostileClient() }],
  ])('%s', async (_, options) => {
    const step = await renderStep(options);
    await step.simulator.hold();
    await userEvent.fill(step.input, goodCode);
    await submitFast(step);
    await expectSoon(step.simulator.countCalls).toBe(1);
    await step.simulator.release();
    await expectOneRequest(step);
  });

  it('while the server is slow', async () => {
    const step = await renderStep();
    await step.simulator.use({ delayMs: 1500 });
    await userEvent.fill(step.input, goodCode);
    await submitFast(step);
    await expectOneRequest(step);
  });

  it('and right after them the answer', async () => {
    const step = await renderStep();
    await userEvent.fill(step.input, goodCode);
    await submitFast(step);
    await expectOneRequest(step);
  });

  it.each([false, true])('while the host renders every 16 ms, StrictMode: %s', async (strict) => {
    const step = await renderStep({ strict });
    await step.simulator.hold();
    const render = vi.fn(() => step.update({ endpoint: { baseUrl: step.simulator.baseUrl } }));
    const timer = setInterval(render, 16);
    onTestFinished(() => clearInterval(timer));
    await userEvent.fill(step.input, goodCode);
    await submitFast(step);
    await expectSoon(step.simulator.countCalls).toBe(1);
    const soFar = render.mock.calls.length;
    await expectSoon(() => render.mock.calls.length).toBeGreaterThan(soFar + 10);
    await step.simulator.release();
    await expectOneRequest(step);
  });

  it('from a held Enter key', async () => {
    const step = await renderStep();
    await step.simulator.hold();
    await userEvent.fill(step.input, goodCode);
    await userEvent.keyboard('{Enter>20/}');
    await expectSoon(step.simulator.countCalls).toBe(1);
    await step.simulator.release();
    await expectOneRequest(step);
  });
});

describe('a client of the host', () => {
  it.each(['serviceError', 'dropAfterSpending', 'htmlError', 'emptyBody'] as const)(
    'does not have a code sent again after %s',
    async (scenario) => {
      const client = createHostileClient();
      const { enter, getStatus, onFailure, simulator } = await renderStep({
        providedClient: client,
      });
      await simulator.use(scenario);
      await enter(goodCode);
      await expectSoon(getStatus).toBe('failed');
      // Nothing is left that could send.
      await expectSoon(() => client.getMutationCache().getAll().length).toBe(0);
      expect(await simulator.countCalls()).toBe(1);
      expect(onFailure).toHaveBeenCalledOnce();
    },
  );

  it('does not have a code wait for another mutation of its scope', async () => {
    const client = createHostileClient();
    const simulator = await createRemoteSimulator();
    let finishOther = () => {};
    const finished = new Promise<void>((resolve) => {
      finishOther = resolve;
    });
    const other = client.getMutationCache().build(client, { mutationFn: () => finished });
    void other.execute(undefined);
    const { enter, onSuccess } = await renderStep({ simulator, providedClient: client });
    await enter(goodCode);
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    finishOther();
  });
});
