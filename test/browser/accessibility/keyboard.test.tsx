import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { renderFor, actions } from './failureRecipes.js';

const focused = () => document.activeElement;

describe('the keyboard alone', () => {
  it('signs in with Tab, the code, Tab and the space bar', async () => {
    const { getInput, onSuccess, submit } = await renderFor({});
    await userEvent.tab();
    expect(focused()).toBe(getInput());
    await userEvent.keyboard(goodCode);
    await userEvent.tab();
    expect(focused()).toBe(submit.element());
    await userEvent.keyboard(' ');
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    expect(focused()).toBe(submit.element());
  });

  it.each(['{Enter}', ' '])('runs an action with "%s"', async (key) => {
    const onLostCodes = vi.fn();
    const { within } = await renderFor({}, { onLostCodes });
    for (let stop = 0; stop < 4; stop += 1) await userEvent.tab();
    expect(focused()).toBe(within.getByRole('button', { name: en.actions.lost_codes }).element());
    await userEvent.keyboard(key);
    expect(onLostCodes).toHaveBeenCalledOnce();
  });

  it('moves with Tab from the alert of an end to its first button, but not back to the alert', async () => {
    const onUseAnotherMethod = vi.fn();
    const step = await renderFor({}, { onUseAnotherMethod });
    await step.simulator.use('noBackupCodes');
    await step.enter(goodCode);
    await expectSoon(step.getStatus).toBe('ended');
    const alert = step.getAlert();
    expect(focused()).toBe(alert);
    await userEvent.tab();
    expect(focused()?.textContent).toBe(en.actions.use_another_method);
    await userEvent.keyboard('{Enter}');
    expect(onUseAnotherMethod).toHaveBeenCalledOnce();
    await userEvent.tab({ shift: true });
    expect(focused()).not.toBe(alert);
  });

  it('keeps the focus in the challenge when the end removes the focused button', async () => {
    const { enter, getAlert, getStatus, simulator, within } = await renderFor({});
    await simulator.use('sessionExpired');
    await simulator.hold();
    await enter(goodCode);
    const button = within.getByRole('button', { name: en.actions.lost_codes });
    button.element().focus();
    await simulator.release();
    await expectSoon(getStatus).toBe('ended');
    expect(focused()).toBe(getAlert());
  });
});

describe('a new MFA token', () => {
  const renew = async ({ simulator, update }: Awaited<ReturnType<typeof renderFor>>) =>
    update({ secondFactorToken: (await simulator.report()).secondFactorToken });

  it('keeps the focus in an untouched field', async () => {
    const step = await renderFor({});
    await userEvent.tab();
    await renew(step);
    await expectSoon(() => step.onEvent.mock.calls.length).toBe(2);
    expect(focused()).toBe(step.getInput());
  });

  it('moves the focus from the alert of an end to the field', async () => {
    const step = await renderFor({});
    await step.simulator.use('sessionExpired', 1);
    await step.enter(goodCode);
    await expectSoon(step.getStatus).toBe('ended');
    expect(focused()).toBe(step.getAlert());
    await renew(step);
    await expectSoon(step.getStatus).toBe('idle');
    expect(focused()).toBe(step.getInput());
    await userEvent.keyboard(`${goodCode}{Enter}`);
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
  });

  it('does not move a focus that is elsewhere on the page', async () => {
    const elsewhere = document.body.appendChild(document.createElement('input'));
    onTestFinished(() => elsewhere.remove());
    const step = await renderFor({});
    elsewhere.focus();
    await renew(step);
    await expectSoon(() => step.onEvent.mock.calls.length).toBe(2);
    expect(focused()).toBe(elsewhere);
  });
});

describe('at 400 % zoom', () => {
  it.each([
    ['serviceError', '.bcc-alert .bcc-notice-title'],
    ['sessionExpired', '.bcc-title'],
  ] as const)(
    'the challenge scrolls the first line of the message onto the screen: %s',
    async (scenario, selector) => {
      await page.viewport(320, 256);
      onTestFinished(() => page.viewport(1000, 900));
      const step = await renderFor({});
      step.container.style.marginBlockEnd = '100vh';
      await step.simulator.use(scenario);
      await userEvent.fill(step.input, goodCode);
      // Puts the field at the top of the screen, so that the alert above it is out of view.
      step.getInput().scrollIntoView({ block: 'start' });
      await userEvent.keyboard('{Enter}');
      await expectSoon(step.getStatus).toMatch(/failed|ended/);
      const { top, bottom } = step.container.querySelector(selector)!.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(256);
    },
  );
});

describe('while a code is in flight', () => {
  it.each(['field', 'button'])(
    'the %s keeps the focus, the field its text, and the button its width',
    async (place) => {
      const simulator = await createRemoteSimulator();
      const step = await renderFor({}, { ...actions, simulator });
      const { getInput, getStatus, input } = step;
      const button = step.submit.element();
      const box = () => JSON.stringify(button.getBoundingClientRect());
      const before = box();
      await simulator.hold();
      await userEvent.fill(input, goodCode);
      if (place === 'button') await userEvent.tab();
      const start = focused();
      await userEvent.keyboard('{Enter}');
      await expectSoon(getStatus).toBe('submitting');

      expect(getInput().readOnly).toBe(true);
      expect(getInput().disabled).toBe(false);
      expect([button.ariaDisabled, button.ariaBusy]).toEqual(['true', 'true']);
      expect(button.hasAttribute('disabled')).toBe(false);
      expect(button.textContent).toBe(en.submit);
      expect(box()).toBe(before);
      expect(focused()).toBe(start);
      getInput().focus();
      await userEvent.keyboard('x{Enter}');
      expect(getInput().value).toBe(goodCode);
      await simulator.release();
      await expectSoon(getStatus).toBe('succeeded');
      expect(await simulator.countCalls()).toBe(1);
      expect([button.ariaDisabled, button.ariaBusy]).toEqual(['true', 'false']);
      expect(box()).toBe(before);
    },
  );
});
