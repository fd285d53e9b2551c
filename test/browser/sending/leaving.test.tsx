import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, renderStep } from '../support/renderStep.js';

describe('a step that leaves the screen while its code is at the server', () => {
  it.each([false, true])(
    'still hands the login on, once, to the latest handler; StrictMode: %s',
    async (strict) => {
      const step = await renderStep({ strict });
      const { container, enter, onSuccess, simulator, unmount, update } = step;
      await simulator.hold();
      await enter(goodCode);
      await expectSoon(simulator.countCalls).toBe(1);
      const latest = vi.fn();
      update({ onSuccess: latest });
      unmount();
      expect(container.innerHTML).toBe('');
      await simulator.release();
      await expectSoon(() => latest.mock.calls.length).toBe(1);
      expect(latest.mock.lastCall?.[0].accessToken).toBeTruthy();
      expect(latest.mock.lastCall?.[1]).toMatchObject({ Email: [{ Type: 'Primary' }] });
      expect(onSuccess).not.toHaveBeenCalled();
      expect(await simulator.countCalls()).toBe(1);
    },
  );
});

describe('a host whose onSuccess throws', () => {
  it('hears of it by the error event of its window, and the step has succeeded', async () => {
    const problem = new Error('The host could not sign in');
    // Ahead of the test runner, which takes any such event for a failure of the test.
    const onError = vi.fn((event: ErrorEvent) => event.stopImmediatePropagation());
    window.addEventListener('error', onError, { capture: true });
    onTestFinished(() => window.removeEventListener('error', onError, { capture: true }));
    const { enter, getInput, getStatus, onFailure, simulator } = await renderStep({
      onSuccess: () => {
        throw problem;
      },
    });
    await enter(goodCode);
    await expectSoon(() => onError.mock.calls.length).toBe(1);
    expect(onError.mock.lastCall?.[0].error).toBe(problem);
    await expectSoon(getStatus).toBe('succeeded');
    expect(getInput().value).toBe('');
    expect(onFailure).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(await simulator.countCalls()).toBe(1);
  });
});
