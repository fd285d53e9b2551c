import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { createScanner } from './scanner.js';
import { codes, openWatchedStep } from './watchedStep.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const modes = [
  ['plain', false],
  ['StrictMode', true],
] as const;

describe.each(modes)('through a back end no secret leaks, %s, when', (_, strict) => {
  it.each([1, 2])('the response is lost on its way to the browser, %s times', async (lost) => {
    const step = await openWatchedStep({ strict, through: { lostResponses: lost } });
    await step.enter(codes[0]);
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
    expect(await step.simulator.countCalls()).toBe(1);
    expect(step.onSuccess).toHaveBeenCalledOnce();
  });

  it('the app’s callback fails, and the next press signs in', async () => {
    const step = await openWatchedStep({ strict, through: { failingSignIns: 1 } });
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('service_error');
    await step.expectNoSecret('the failure', true);
    await waitOutHold();
    await userEvent.keyboard('{Enter}');
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it('the replay store is down', async () => {
    const step = await openWatchedStep({ strict, through: { isStoreDown: true } });
    await step.enter(codes[1]);
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it('LoginRadius’s answer to the back end is lost', async () => {
    const step = await openWatchedStep({ strict, through: {} });
    await step.simulator.use('dropAfterSpending');
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('outcome_unknown');
    await step.expectNoSecret('the lost response', true);
    step.unmount();
    await step.expectNothingLeft('the unmount');
  });

  it('a second tab begins a login', async () => {
    const step = await openWatchedStep({ strict, through: {} });
    await step.beginAgain();
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('session_expired');
    await step.expectNothingLeft('the end');
    expect(await step.simulator.countCalls()).toBe(0);
  });

  it('a new challenge key arrives', async () => {
    const step = await openWatchedStep({ strict, through: {} });
    await step.type(codes[0]);
    const begun = await step.beginAgain();
    step.update({}, { challengeKey: begun!.challengeKey });
    await step.expectNothingLeft('the new key');
    await step.enter(codes[0]);
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it.each(['privacy_policy', 'consent'] as const)('%s is required', async (action) => {
    const onActionRequired = vi.fn<(action: object) => void>();
    const step = await openWatchedStep({
      strict,
      through: {},
      requiredAction: action,
      onActionRequired,
    });
    await step.enter(codes[0]);
    await step.become('ended');
    await step.expectNothingLeft('the end');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onActionRequired).toHaveBeenCalledExactlyOnceWith({ action, token: null });
    await step.expectNoSecret('the action');
  });

  it('the challenge key is missing', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const step = await openWatchedStep({ strict, through: {} });
    step.update({}, { challengeKey: '' });
    await step.become('ended');
    await step.expectNothingLeft('the end');
  });
});

/** What a page in its place could do wrong. `learned` is a secret that the back end alone has. */
const plantings: readonly [place: string, plant: (learned: string) => unknown][] = [
  ['own request', (learned) => fetch(`${location.origin}/back-end/x?token=${learned}`)],
  ['own response', (learned) => fetch(`data:,{"access":"${learned}"}`)],
  ['performance entry', (learned) => performance.mark(`mark ${learned}`)],
  ['cookie', (learned) => void (document.cookie = `planted=${learned}`)],
];

describe('these tests notice', () => {
  afterEach(() => {
    document.cookie = 'planted=; Max-Age=0';
  });

  it.each(plantings)('a secret of the back end in: %s', async (place, plant) => {
    const ownCalls = place === 'own response' ? 'data:' : `${location.origin}/back-end/`;
    const scanner = createScanner(new QueryClient(), ownCalls, true);
    const secret = crypto.randomUUID();
    scanner.learn('secret', secret);
    await plant(secret);
    const found = await scanner.scan(false);
    scanner.stop();
    expect(found).toContain(`${place}: secret ${secret}`);
  });
});
