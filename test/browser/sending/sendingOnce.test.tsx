import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { setNavigatorOnline } from '../support/network.js';
import { goodCode, otherCode, type RenderedStep, renderStep } from '../support/renderStep.js';

/** Sends 20 clicks and Enter presses at once, and 20 more submits within one task. */
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

/** A client whose mutation defaults would repeat or delay a code. */
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

describe('20 fast clicks and Enter presses cause one request', () => {
  it.each([
    ['without StrictMode', {}],
    ['in StrictMode', { strict: true }],
    ['inside the provider of a client that retries', { providedClient: createHostileClient() }],
    ['with a client that retries as a prop', { queryClient: createHostileClient() }],
  ])('%s', async (_, options) => {
    const step = await renderStep(options);
    await step.simulator.hold();
    await userEvent.fill(step.input, goodCode);
    await submitFast(step);
    await expectSoon(step.simulator.countCalls).toBe(1);
    await step.simulator.release();
    await expectOneRequest(step);
  });

  it('when the server is slow', async () => {
    const step = await renderStep();
    await step.simulator.use({ delayMs: 1500 });
    await userEvent.fill(step.input, goodCode);
    await submitFast(step);
    await expectOneRequest(step);
  });

  it('when the response arrives at once', async () => {
    const step = await renderStep();
    await userEvent.fill(step.input, goodCode);
    await submitFast(step);
    await expectOneRequest(step);
  });

  it.each([false, true])('while the app renders every 16 ms, StrictMode: %s', async (strict) => {
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
});

type Gesture = (step: RenderedStep) => Promise<unknown>;

/** Each lasts longer than the server needs for its response. */
const gestures: readonly (readonly [string, Gesture])[] = [
  ['a held Enter key in the field', () => userEvent.keyboard('{Enter>300/}')],
  [
    'a held Enter key on the button',
    async () => {
      await userEvent.tab();
      await userEvent.keyboard('{Enter>300/}');
    },
  ],
  ['a double-click', ({ submit }) => userEvent.dblClick(submit)],
  ['a triple-click', ({ submit }) => userEvent.tripleClick(submit)],
];

describe('one gesture causes one request', () => {
  it.each(gestures)('%s, while the response is held', async (_, gesture) => {
    const step = await renderStep();
    await step.simulator.hold();
    await userEvent.fill(step.input, goodCode);
    await gesture(step);
    await expectSoon(step.simulator.countCalls).toBe(1);
    await step.simulator.release();
    await expectOneRequest(step);
  });

  it.each(
    gestures.flatMap((gesture) =>
      (['serviceError', 'dropBeforeReading', 'rateLimited'] as const).map(
        (scenario) => [...gesture, scenario] as const,
      ),
    ),
  )('%s, when the server fails at once', async (_, gesture, scenario) => {
    const step = await renderStep();
    await step.simulator.use(scenario);
    await userEvent.fill(step.input, goodCode);
    await gesture(step);
    await expectSoon(step.getStatus).toBe('failed');
    await waitOutHold();
    expect(await step.simulator.countCalls()).toBe(1);
    expect(step.onFailure).toHaveBeenCalledOnce();
    // A new gesture sends again.
    await step.simulator.use(null);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(await step.simulator.countCalls()).toBe(2);
  });
});

it.each(gestures)('%s sends nothing while the browser says it is offline', async (_, gesture) => {
  const step = await renderStep();
  await setNavigatorOnline(false);
  onTestFinished(() => setNavigatorOnline(true));
  await userEvent.fill(step.input, goodCode);
  await gesture(step);
  await expectSoon(step.getFailure).toBe('offline');
  expect(await step.simulator.countCalls()).toBe(0);
  // A new gesture sends again.
  await userEvent.click(step.submit);
  await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
});

describe('after a failed request', () => {
  /** Renders a failure, and paints no frame after it. */
  async function renderHeld() {
    const step = await renderStep();
    await step.simulator.use('serviceError', 1);
    vi.useFakeTimers({ toFake: ['requestAnimationFrame'] });
    onTestFinished(() => void vi.useRealTimers());
    await step.enter(goodCode);
    await expectSoon(step.getFailure).toBe('service_error');
    return step;
  }

  it('keys and clicks send nothing until the person can have seen the failure', async () => {
    const step = await renderHeld();
    await userEvent.keyboard('{Enter}{Enter}');
    await userEvent.click(step.submit);
    await userEvent.keyboard(' ');
    expect(step.getFailure()).toBe('service_error');
    expect(await step.simulator.countCalls()).toBe(1);
    vi.advanceTimersToNextFrame();
    vi.advanceTimersToNextFrame();
    vi.useRealTimers();
    await waitOutHold();
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(await step.simulator.countCalls()).toBe(2);
  });

  it('Enter sends at once if the person has edited the code', async () => {
    const step = await renderHeld();
    await step.enter(otherCode);
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(await step.simulator.listUsedCodes()).toEqual([otherCode]);
  });

  it('a submit by a program sends at once', async () => {
    const step = await renderHeld();
    step.getForm().requestSubmit();
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(await step.simulator.countCalls()).toBe(2);
  });
});

describe('a React Query client of the app', () => {
  it.each(['serviceError', 'dropAfterSpending', 'htmlError', 'emptyBody'] as const)(
    'does not repeat a code after %s',
    async (scenario) => {
      const queryClient = createHostileClient();
      const { enter, getStatus, onFailure, simulator } = await renderStep({ queryClient });
      const added = vi.fn();
      onTestFinished(
        queryClient.getMutationCache().subscribe(({ type }) => type === 'added' && added()),
      );
      await simulator.use(scenario);
      await enter(goodCode);
      await expectSoon(getStatus).toBe('failed');
      // No mutation is left that could send again.
      await expectSoon(() => queryClient.getMutationCache().getAll().length).toBe(0);
      expect(added).toHaveBeenCalledOnce();
      expect(await simulator.countCalls()).toBe(1);
      expect(onFailure).toHaveBeenCalledOnce();
    },
  );

  it('does not queue a code behind another mutation of its scope', async () => {
    const queryClient = createHostileClient();
    let finishOther = () => {};
    const finished = new Promise<void>((resolve) => {
      finishOther = resolve;
    });
    const other = queryClient.getMutationCache().build(queryClient, { mutationFn: () => finished });
    void other.execute(undefined);
    const { enter, onSuccess } = await renderStep({ queryClient });
    await enter(goodCode);
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    finishOther();
  });

  it('in a provider around the challenge gets no mutation', async () => {
    const client = createHostileClient();
    const changed = vi.fn();
    onTestFinished(client.getMutationCache().subscribe(changed));
    const { enter, onSuccess } = await renderStep({ providedClient: client });
    await enter(goodCode);
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    expect(changed).not.toHaveBeenCalled();
  });
});
