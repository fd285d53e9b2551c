import 'backup-code-challenge/styles.css';
import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { refusedText } from '../../support/texts.js';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { inFrame, inShadowRoot, placeStep } from './placements.js';

describe.each([
  ['an open shadow root', () => inShadowRoot('open')],
  ['a closed shadow root', () => inShadowRoot('closed')],
  ['a frame, by a portal', () => inFrame('portal')],
  ['a frame, by its own React root', () => inFrame('root')],
])('the challenge in %s', (_, place) => {
  it('has its styles, label, description and name', async () => {
    const step = await placeStep(place);
    expect(getComputedStyle(step.input).minBlockSize).toBe('48px');
    expect(step.input.labels![0]?.textContent).toBe(en.label);
    const find = (element: Element, attribute: string) =>
      step.tree.getElementById(element.getAttribute(attribute)!)?.className;
    expect(find(step.input, 'aria-describedby')).toBe('bcc-hint');
    expect(find(step.input.form!, 'aria-labelledby')).toBe('bcc-title');
    expect(step.complaints).toEqual([]);
  });

  it('focuses the field at mount with autoFocus', async () => {
    const step = await placeStep(place, { autoFocus: true });
    await expectSoon(step.getFocused).toBe(step.input);
  });

  it('signs in with the keyboard, and empties the field', async () => {
    const step = await placeStep(place);
    step.input.focus();
    await userEvent.keyboard(`${goodCode}{Enter}`);
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(await step.simulator.listUsedCodes()).toEqual([goodCode]);
    expect(step.input.value).toBe('');
    await expectSoon(() => step.getText('[role=status]')).toContain(en.succeeded.title);
    expect(step.complaints).toEqual([]);
  });

  it('moves the focus from the button to the refused code, and selects it', async () => {
    const step = await placeStep(place);
    step.input.focus();
    await userEvent.keyboard(`${wrongCode}{Tab}{Enter}`);
    await expectSoon(() => step.getText('.bcc-error')).toBe(refusedText);
    expect(step.getFocused()).toBe(step.input);
    await userEvent.keyboard(goodCode);
    expect(step.input.value).toBe(goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(step.complaints).toEqual([]);
  });

  it('keeps the focus while it sends, and moves it to the alert at the end', async () => {
    const onStartOver = vi.fn();
    const step = await placeStep(place, { onStartOver });
    await step.simulator.use('sessionExpired');
    await step.simulator.hold();
    step.input.focus();
    await userEvent.keyboard(`${goodCode}{Enter}`);
    await expectSoon(step.getStatus).toBe('submitting');
    expect(step.getFocused()).toBe(step.input);
    await step.simulator.release();
    await expectSoon(step.getStatus).toBe('ended');
    await expectSoon(step.getFocused).toBe(step.find('.bcc-end [data-alert]'));
    expect(step.getText('.bcc-end .bcc-title')).toBe(en.failures.session_expired.title);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onStartOver).toHaveBeenCalledOnce();
    expect(step.complaints).toEqual([]);
  });

  it.each([
    ['an error', 'invalidCode', 'failed'],
    ['the end', 'sessionExpired', 'ended'],
  ] as const)(
    'does not move a focus that is elsewhere on the page: %s',
    async (__, scenario, status) => {
      const step = await placeStep(place);
      await step.simulator.use(scenario);
      await step.simulator.hold();
      step.input.focus();
      await userEvent.keyboard(`${goodCode}{Enter}`);
      await expectSoon(step.getStatus).toBe('submitting');
      step.other.focus();
      await step.simulator.release();
      await expectSoon(step.getStatus).toBe(status);
      await expectSoon(() => step.getText('[role=status]')).not.toBe(en.submitting);
      expect(document.activeElement).toBe(step.other);
      await userEvent.keyboard('elsewhere');
      expect(step.other.value).toBe('elsewhere');
    },
  );
});
