import { en } from 'backup-code-challenge/locales/en';
import { expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { notice } from '../../support/texts.js';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { setNavigatorOnline, setOnline, setReachable } from '../support/network.js';
import { goodCode, type RenderedStep, renderStep } from '../support/renderStep.js';

const eventsOf = ({ onEvent }: RenderedStep) => onEvent.mock.calls.map(([{ type }]) => type);

it.each([false, true])(
  'the challenge keeps the code while the browser is offline, and sends it at a later press (StrictMode: %s)',
  async (strict) => {
    const step = await renderStep({ strict });
    const { getFailure, getInput, getStatus, getText, onFailure, simulator, type } = step;
    await type(goodCode);
    await setOnline(simulator, false);
    onTestFinished(() => setOnline(simulator, true));
    await userEvent.keyboard('{Enter}');
    await expectSoon(getFailure).toBe('offline');
    expect(getText()).toContain(notice('offline').text);
    expect(getInput().value).toBe(goodCode);
    expect(document.activeElement).toBe(getInput());
    expect(onFailure).toHaveBeenCalledOnce();
    expect(eventsOf(step)).not.toContain('submitted');

    await setOnline(simulator, true);
    expect(getStatus()).toBe('failed');
    expect(await simulator.countCalls()).toBe(0);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(eventsOf(step).filter((name) => name === 'submitted')).toHaveLength(1);
    expect(await simulator.countCalls()).toBe(1);
    expect(await simulator.listUsedCodes()).toEqual([goodCode]);
  },
);

it('the challenge sends at the second press although the browser says it is offline', async () => {
  const step = await renderStep();
  const { enter, getFailure, onSuccess, simulator } = step;
  await setNavigatorOnline(false);
  onTestFinished(() => setNavigatorOnline(true));
  await enter(goodCode);
  await expectSoon(getFailure).toBe('offline');
  expect(await simulator.countCalls()).toBe(0);
  await userEvent.keyboard('{Enter}');
  await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
  expect(eventsOf(step)).toEqual(['viewed', 'outcome', 'submitted', 'outcome']);
  expect(await simulator.listUsedCodes()).toEqual([goodCode]);
});

it('the challenge reports an unknown outcome after a second press while the network is down', async () => {
  const step = await renderStep();
  const { enter, getFailure, getText, onSuccess, simulator } = step;
  await setOnline(simulator, false);
  onTestFinished(() => setOnline(simulator, true));
  await enter(goodCode);
  await expectSoon(getFailure).toBe('offline');
  await userEvent.keyboard('{Enter}');
  await expectSoon(getFailure).toBe('outcome_unknown');
  expect(getText()).toContain(notice('outcome_unknown/network').text);
  // The code is now in doubt, and each later failure must say so.
  await userEvent.fill(step.input, '');
  await enter(goodCode);
  await expectSoon(getFailure).toBe('offline');
  expect(getText()).toContain(notice('offline', 'may_be_used').text);
  expect(getText()).not.toContain(en.codeFate.not_used);
  await setOnline(simulator, true);
  await userEvent.keyboard('{Enter}');
  await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
});

it('the challenge reports an unknown outcome when the server is unreachable', async () => {
  const { enter, getFailure, getInput, getText, onSuccess, simulator } = await renderStep();
  await setReachable(simulator, false);
  onTestFinished(() => setReachable(simulator, true));
  await enter(goodCode);
  await expectSoon(getFailure).toBe('outcome_unknown');
  expect(getText()).toContain(notice('outcome_unknown/network').text);
  await setReachable(simulator, true);
  expect(await simulator.countCalls()).toBe(0);
  await waitOutHold();
  expect(getInput().value).toBe(goodCode);
  await userEvent.keyboard('{Enter}');
  await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
});
