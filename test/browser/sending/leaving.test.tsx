import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, renderStep } from '../support/renderStep.js';

describe('a challenge that is unmounted while its code is in flight', () => {
  it.each([false, true])(
    'still delivers the login once, to the latest handler (StrictMode: %s)',
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

describe('an app whose onSuccess throws', () => {
  it('gets the error as an error event, and a challenge that offers to start over', async () => {
    const problem = new Error('The app could not sign in');
    // Stops the event before the test runner counts it as a failure.
    const onError = vi.fn((event: ErrorEvent) => event.stopImmediatePropagation());
    window.addEventListener('error', onError, { capture: true });
    onTestFinished(() => window.removeEventListener('error', onError, { capture: true }));
    const onStartOver = vi.fn();
    const step = await renderStep({
      onStartOver,
      onSuccess: () => {
        throw problem;
      },
    });
    const { enter, getInput, getStatus, getText, onFailure, simulator } = step;
    await enter(goodCode);
    await expectSoon(() => onError.mock.calls.length).toBe(1);
    expect(onError.mock.lastCall?.[0].error).toBe(problem);
    await expectSoon(getStatus).toBe('succeeded');
    expect(getInput().value).toBe('');
    expect(onFailure).not.toHaveBeenCalled();
    await expectSoon(getText).toContain(en.stalled.title);
    await userEvent.keyboard('{Enter}');
    expect(await simulator.countCalls()).toBe(1);
    await userEvent.click(step.within.getByRole('button', { name: en.actions.start_over }));
    expect(onStartOver).toHaveBeenCalledOnce();
  });
});
