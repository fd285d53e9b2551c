import { inspect } from 'node:util';
import {
  type DefaultOptions,
  type MutationState,
  onlineManager,
  QueryClient,
  QueryClientProvider,
} from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { isBackupCodeError } from 'backup-code-challenge';
import { createSimulator, type Simulator } from 'backup-code-challenge/testing';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { getForm, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en, notice } from './support/texts.js';
import { recordAnswers } from './support/wire.js';

/** A host's client, with a record of everything that its mutation cache tells its listeners. */
function createHostClient(mutations: DefaultOptions['mutations'] = {}) {
  const client = new QueryClient({ defaultOptions: { mutations } });
  const events: { type: string; state: MutationState | undefined; everything: string }[] = [];
  client.getMutationCache().subscribe((event) => {
    events.push({
      type: event.type,
      state: event.mutation?.state,
      // All that can be reached from the event, hidden properties included.
      everything: inspect(event, { depth: Infinity, showHidden: true }),
    });
  });
  const around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { client, events, around };
}

/** Sends one code through a host's client, and waits until the client has forgotten it. */
async function sendThrough(
  host: ReturnType<typeof createHostClient>,
  code: string,
  simulator: Simulator,
) {
  const { secondFactorToken } = simulator.startLogin();
  const wire = recordAnswers(simulator.fetch);
  const step = renderStep({
    simulator,
    around: host.around,
    secondFactorToken,
    endpoint: { fetch: wire.fetch, timeoutMs: 50 },
  });
  await step.enter(code);
  await waitFor(() => expect(getForm(step.container).dataset.status).toMatch(/^(f|e|succ)/));
  await waitFor(() => expect(host.client.getMutationCache().getAll()).toEqual([]));
  const answer = wire.bodies[0] ?? '';
  const answeredTokens = answer.match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) ?? [];
  return { ...step, secrets: [code, simulator.apiKey, secondFactorToken, ...answeredTokens] };
}

afterEach(() => {
  onlineManager.setOnline(true);
});

describe('the client', () => {
  it('is not needed', async () => {
    const { enter, onSuccess } = renderStep();
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('is the nearest one', async () => {
    const host = createHostClient();
    const { onSuccess } = await sendThrough(host, goodCode, createSimulator());
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(host.events).not.toHaveLength(0);
  });

  it('is the given one before the nearest', async () => {
    const nearest = createHostClient();
    const given = createHostClient();
    const { enter, onSuccess } = renderStep({ around: nearest.around, queryClient: given.client });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(given.events).not.toHaveLength(0);
    expect(nearest.events).toHaveLength(0);
  });

  it('knows the call by its key, for a host that counts mutations', async () => {
    const host = createHostClient();
    const calls: number[] = [];
    const filters = { mutationKey: ['backup-code-challenge'], status: 'pending' } as const;
    host.client.getMutationCache().subscribe(() => calls.push(host.client.isMutating(filters)));
    await sendThrough(host, goodCode, createSimulator());
    expect(Math.max(...calls)).toBe(1);
    expect(calls.at(-1)).toBe(0);
  });
});

describe('the defaults of the host’s client', () => {
  it('never send a code again', async () => {
    const host = createHostClient({ retry: 3, retryDelay: 0 });
    const simulator = createSimulator();
    simulator.use('serviceError');
    await sendThrough(host, goodCode, simulator);
    expect(simulator.requests).toHaveLength(1);
  });

  it('never hold a code back, to send it by themselves later', async () => {
    onlineManager.setOnline(false);
    const host = createHostClient({ networkMode: 'online' });
    const simulator = createSimulator();
    const { onSuccess } = await sendThrough(host, goodCode, simulator);
    expect(onSuccess).toHaveBeenCalledOnce();
    onlineManager.setOnline(true);
    await host.client.resumePausedMutations();
    expect(simulator.requests).toHaveLength(1);
  });

  it('never keep a call for later', async () => {
    const host = createHostClient({ gcTime: Infinity });
    await sendThrough(host, goodCode, createSimulator());
    expect(host.events.map(({ type }) => type)).toContain('removed');
  });

  it('that throw before the call are told as a failure, with nothing sent', async () => {
    const host = createHostClient();
    host.client.getMutationCache().config.onMutate = () => {
      throw new Error('a mistake of the host');
    };
    const simulator = createSimulator();
    await sendThrough(host, goodCode, simulator);
    expect(screen.getByText(notice('unexpected').title)).toBeInTheDocument();
    expect(simulator.requests).toHaveLength(0);
  });

  it('that throw after the call do not lose the login', async () => {
    const host = createHostClient();
    host.client.getMutationCache().config.onSuccess = () => {
      throw new Error('a mistake of the host');
    };
    const { onSuccess } = await sendThrough(host, goodCode, createSimulator());
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(screen.getByText(en.succeeded.title)).toBeInTheDocument();
  });
});

describe('the mutation cache', () => {
  it.each([
    ['an accepted code', goodCode, null],
    ['a refused code', wrongCode, null],
    ['a consent form that is wanted', goodCode, 'consent'],
    ['a privacy policy that is wanted', goodCode, 'privacyPolicy'],
    ['an expired token', goodCode, 'sessionExpired'],
    ['a lost answer', goodCode, 'dropAfterSpending'],
    ['an unreadable answer', goodCode, 'truncatedBody'],
    ['no answer', goodCode, 'neverAnswers'],
  ] as const)('never sees a secret of %s', async (_, code, scenario) => {
    const host = createHostClient();
    const simulator = createSimulator();
    if (scenario) simulator.use(scenario);
    const { secrets } = await sendThrough(host, code, simulator);
    expect(host.events.length).toBeGreaterThan(3);
    for (const { state, everything } of host.events) {
      expect([state?.variables, state?.data, state?.context]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      for (const secret of secrets) expect(everything).not.toContain(secret);
    }
  });

  it('sees failures without the token of the wanted step', async () => {
    const host = createHostClient();
    const simulator = createSimulator();
    simulator.use('consent');
    await sendThrough(host, goodCode, simulator);
    const errors = host.events.map(({ state }) => state?.error).filter(isBackupCodeError);
    expect(errors).not.toHaveLength(0);
    for (const { failure } of errors) {
      expect(failure).toMatchObject({ kind: 'action_required' });
      expect(failure).not.toHaveProperty('token');
    }
  });
});
