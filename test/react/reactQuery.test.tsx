import { inspect } from 'node:util';
import {
  type DefaultOptions,
  MutationCache,
  type MutationState,
  onlineManager,
  QueryClient,
  QueryClientProvider,
  useIsMutating,
} from '@tanstack/react-query';
import { act, screen, waitFor } from '@testing-library/react';
import type { ScenarioName, Simulator } from 'backup-code-challenge/testing';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { getForm, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en, notice } from '../support/texts.js';
import { holdAnswers, recordAnswers } from './support/wire.js';

const mistake = new Error('a mistake of the app');

type CacheConfig = ConstructorParameters<typeof MutationCache>[0];

/** A client of the app that records each event of its mutation cache. */
function createAppClient(mutations: DefaultOptions['mutations'] = {}, config: CacheConfig = {}) {
  const client = new QueryClient({
    defaultOptions: { mutations },
    mutationCache: new MutationCache(config),
  });
  const events: { type: string; state: MutationState | undefined; everything: string }[] = [];
  client.getMutationCache().subscribe((event) => {
    events.push({
      type: event.type,
      state: event.mutation?.state,
      // Everything reachable from the event, with hidden properties.
      everything: inspect(event, { depth: Infinity, showHidden: true }),
    });
  });
  const around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { client, events, around };
}

type AppClient = ReturnType<typeof createAppClient>;

/** Sends one code with this client, and waits for its outcome. */
async function sendThrough({ client }: AppClient, code: string, simulator: Simulator) {
  const { secondFactorToken } = simulator.startLogin();
  const wire = recordAnswers(simulator.fetch);
  const step = renderStep({
    simulator,
    queryClient: client,
    secondFactorToken,
    endpoint: { fetch: wire.fetch, timeoutMs: 50 },
  });
  await step.enter(code);
  await waitFor(() => expect(getForm(step.container).dataset.status).toMatch(/^(f|e|succ)/));
  const answer = wire.bodies[0] ?? '';
  const answeredTokens = answer.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
  return { ...step, secrets: [code, simulator.apiKey, secondFactorToken, ...answeredTokens] };
}

const expectForgotten = ({ client }: AppClient) =>
  waitFor(() => expect(client.getMutationCache().getAll()).toEqual([]));

/** Throws only once, because React Query then calls `onSettled` again without handling its error. */
const throwOnce = () =>
  vi.fn().mockImplementationOnce(() => {
    throw mistake;
  });

/** A simulator with a scenario. */
function simulate(scenario: ScenarioName | null): Simulator {
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  return simulator;
}

const report = vi.fn<typeof reportError>();

beforeEach(() => {
  vi.stubGlobal('reportError', report);
});

afterEach(() => {
  onlineManager.setOnline(true);
  vi.unstubAllGlobals();
  report.mockClear();
});

describe('the React Query client', () => {
  it('is private by default, so that no provider is needed', async () => {
    const { enter, onSuccess } = renderStep();
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('is private even inside a provider of the app', async () => {
    const nearest = createAppClient();
    const { enter, onSuccess } = renderStep({ around: nearest.around });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(nearest.events).toEqual([]);
  });

  it('is the one that the app passes, not the nearest provider’s', async () => {
    const nearest = createAppClient();
    const passed = createAppClient();
    const { enter, onSuccess } = renderStep({ around: nearest.around, queryClient: passed.client });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await expectForgotten(passed);
    expect(passed.events.map(({ type }) => type)).toContain('added');
    expect(nearest.events).toEqual([]);
  });

  it('has a pending mutation under its key while the request is in flight', async () => {
    const app = createAppClient();
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { enter, onSuccess } = renderStep({
      simulator,
      queryClient: app.client,
      endpoint: { fetch: wire.fetch },
    });
    const filters = { mutationKey: ['backup-code-challenge'], status: 'pending' } as const;
    expect(app.client.isMutating(filters)).toBe(0);
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    expect(app.client.isMutating(filters)).toBe(1);
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await expectForgotten(app);
  });
});

describe('the defaults of the app’s client', () => {
  it('never repeat a request', async () => {
    const app = createAppClient({ retry: 3, retryDelay: 0 });
    const simulator = simulate('serviceError');
    await sendThrough(app, goodCode, simulator);
    await expectForgotten(app);
    expect(simulator.requests).toHaveLength(1);
  });

  it('never pause a request until the browser is online', async () => {
    onlineManager.setOnline(false);
    const app = createAppClient({ networkMode: 'online' });
    const simulator = createStrictSimulator();
    const { onSuccess } = await sendThrough(app, goodCode, simulator);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(app.events.map(({ state }) => state?.isPaused)).not.toContain(true);
    onlineManager.setOnline(true);
    await app.client.resumePausedMutations();
    await expectForgotten(app);
    expect(simulator.requests).toHaveLength(1);
  });

  it('never queue a request behind another mutation of the same scope', async () => {
    const app = createAppClient({ scope: { id: 'one at a time' } });
    const forever = app.client.getMutationCache().build(app.client, {
      mutationFn: () => new Promise(() => {}),
      scope: { id: 'one at a time' },
    });
    void forever.execute(undefined);
    const { onSuccess } = await sendThrough(app, goodCode, createStrictSimulator());
    expect(onSuccess).toHaveBeenCalledOnce();
    await waitFor(() => expect(app.client.getMutationCache().getAll()).toEqual([forever]));
  });

  it('never keep a request in the cache', async () => {
    const app = createAppClient({ gcTime: Infinity });
    await sendThrough(app, goodCode, createStrictSimulator());
    await expectForgotten(app);
    expect(app.events.map(({ type }) => type)).toContain('removed');
  });
});

describe('a callback of the app’s mutation cache', () => {
  const callbacks = ['onMutate', 'onSuccess', 'onSettled'] as const;

  it.each(callbacks)('(%s) that throws does not lose the login', async (name) => {
    const callback = throwOnce();
    const simulator = createStrictSimulator();
    const app = createAppClient({}, { [name]: callback });
    const { onSuccess } = await sendThrough(app, goodCode, simulator);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(screen.getByText(en.succeeded.title)).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
    await waitFor(() => expect(callback).toHaveBeenCalled());
  });

  it.each(callbacks)('(%s) that throws does not change the failure', async (name) => {
    const simulator = simulate('rateLimitedWithoutRetryAfter');
    const app = createAppClient({}, { [name]: throwOnce() });
    const { onFailure } = await sendThrough(app, goodCode, simulator);
    expect(screen.getByText(notice('rate_limited').title)).toBeInTheDocument();
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: 'rate_limited' } }]]);
    expect(simulator.requests).toHaveLength(1);
  });

  it.each(callbacks)(
    '(%s) that never settles delays neither the request nor the login',
    async (name) => {
      const simulator = createStrictSimulator();
      const callback = vi.fn(() => new Promise<void>(() => {}));
      const app = createAppClient({}, { [name]: callback });
      const { onSuccess } = await sendThrough(app, goodCode, simulator);
      expect(onSuccess).toHaveBeenCalledOnce();
      expect(screen.getByText(en.succeeded.title)).toBeInTheDocument();
      expect(simulator.requests).toHaveLength(1);
      await waitFor(() => expect(callback).toHaveBeenCalledOnce());
    },
  );

  it('(onMutate) that never settles does not delay the time-out', async () => {
    const simulator = simulate('neverAnswers');
    const app = createAppClient({}, { onMutate: () => new Promise(() => {}) });
    await sendThrough(app, goodCode, simulator);
    expect(screen.getByText(notice('outcome_unknown/timeout').title)).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(1);
  });

  it('(onError) is never called, so that no toast shows a developer message', async () => {
    const onError = vi.fn();
    const onSettled = vi.fn();
    const app = createAppClient({ onError }, { onError, onSettled });
    const { onFailure } = await sendThrough(app, wrongCode, createStrictSimulator());
    await expectForgotten(app);
    expect(onFailure).toHaveBeenCalledOnce();
    expect(onSettled).toHaveBeenCalledOnce();
    expect(onSettled.mock.lastCall?.slice(0, 3)).toEqual([undefined, null, undefined]);
    expect(onError).not.toHaveBeenCalled();
  });
});

describe('the login with code of the app around the mutation', () => {
  it('is not lost if a listener of the cache throws', async () => {
    const app = createAppClient();
    const listener = vi.fn(() => {
      throw mistake;
    });
    app.client.getMutationCache().subscribe(listener);
    const simulator = createStrictSimulator();
    const { onSuccess } = await sendThrough(app, goodCode, simulator);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(screen.getByText(en.succeeded.title)).toBeInTheDocument();
    expect(listener).toHaveBeenCalled();
    expect(report).toHaveBeenCalledWith(mistake);
    expect(simulator.requests).toHaveLength(1);
  });

  it('is not requested again if the app executes the mutation again', async () => {
    const app = createAppClient();
    const simulator = simulate('serviceError');
    const mutations: (() => Promise<unknown>)[] = [];
    app.client.getMutationCache().subscribe(({ mutation }) => {
      if (mutation) mutations.push(() => mutation.execute(undefined));
    });
    const { container } = await sendThrough(app, goodCode, simulator);
    await expectForgotten(app);
    expect(mutations).not.toHaveLength(0);
    await act(async () => mutations[0]?.());
    expect(simulator.requests).toHaveLength(1);
    expect(getForm(container)).toHaveAttribute('data-failure', 'service_error');
  });

  it('is delivered once if the page unmounts the challenge during the mutation', async () => {
    const app = createAppClient();
    const simulator = createStrictSimulator();
    function SpinnerWhileMutating({ children }: { children: ReactNode }) {
      return useIsMutating({}, app.client) ? <p>Please wait</p> : children;
    }
    const { enter, onSuccess } = renderStep({
      simulator,
      queryClient: app.client,
      around: SpinnerWhileMutating,
    });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await expectForgotten(app);
    await screen.findByRole('textbox');
    expect(simulator.requests).toHaveLength(1);
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});

describe('the app’s mutation cache', () => {
  it.each([
    ['an accepted code', goodCode, null],
    ['a refused code', wrongCode, null],
    ['a consent form that LoginRadius requires', goodCode, 'consent'],
    ['a privacy policy that LoginRadius requires', goodCode, 'privacyPolicy'],
    ['an expired token', goodCode, 'sessionExpired'],
    ['a lost response', goodCode, 'dropAfterSpending'],
    ['an unreadable response', goodCode, 'truncatedBody'],
    ['a missing response', goodCode, 'neverAnswers'],
  ] as const)('never contains a secret or the outcome of %s', async (_, code, scenario) => {
    const app = createAppClient();
    const { secrets } = await sendThrough(app, code, simulate(scenario));
    await expectForgotten(app);
    const states = app.events.flatMap(({ state }) => state ?? []);
    expect(states.length).toBeGreaterThan(3);
    expect(secrets.length).toBeGreaterThan(2);
    for (const { status, variables, data, context, ...rest } of states) {
      expect(rest).toMatchObject({ error: null, failureReason: null, failureCount: 0 });
      expect(status).not.toBe('error');
      expect([variables, data, context]).toEqual([undefined, undefined, undefined]);
    }
    for (const { everything } of app.events) {
      for (const secret of secrets) expect(everything).not.toContain(secret);
    }
  });
});
