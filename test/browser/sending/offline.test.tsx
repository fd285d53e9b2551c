import { en } from 'backup-code-challenge/locales/en';
import { expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { setOnline, setReachable } from '../support/network.js';
import { goodCode, renderStep } from '../support/renderStep.js';

it.each([false, true])(
  'sends nothing while the browser is offline, keeps the code, and sends it by hand when it is back; StrictMode: %s',
  async (strict) => {
    const step = await renderStep({ strict });
    const { getFailure, getInput, getStatus, getText, onEvent, onFailure, simulator, type } = step;
    await type(goodCode);
    await setOnline(simulator, false);
    onTestFinished(() => setOnline(simulator, true));
    await userEvent.keyboard('{Enter}');
    await expectSoon(getFailure).toBe('offline');
    expect(getText()).toContain(en.failures.offline.text);
    expect(getInput().value).toBe(goodCode);
    expect(document.activeElement).toBe(getInput());
    expect(onFailure).toHaveBeenCalledOnce();
    const told = () => onEvent.mock.calls.map(([event]) => event.type);
    expect(told()).not.toContain('submitted');

    await setOnline(simulator, true);
    expect(getStatus()).toBe('failed');
    expect(await simulator.countCalls()).toBe(0);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(told().filter((name) => name === 'submitted')).toHaveLength(1);
    expect(await simulator.countCalls()).toBe(1);
    expect(await simulator.listUsedCodes()).toEqual([goodCode]);
  },
);

it('does not know what came of a code when the browser took itself to be online', async () => {
  const { enter, getFailure, getText, onSuccess, simulator } = await renderStep();
  await setReachable(simulator, false);
  onTestFinished(() => setReachable(simulator, true));
  await enter(goodCode);
  await expectSoon(getFailure).toBe('outcome_unknown');
  expect(getText()).toContain(en.failures['outcome_unknown/network'].text);
  await setReachable(simulator, true);
  expect(await simulator.countCalls()).toBe(0);
  await userEvent.keyboard('{Enter}');
  await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
});
