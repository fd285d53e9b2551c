import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from 'backup-code-challenge/locales/en';
import { refusedText, wrongLengthText } from '../../support/texts.js';
import { spokenAtFocus } from '../accessibility/listen.js';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { goodCode, renderStep, type StepOptions, wrongCode } from '../support/renderStep.js';
import { watchComplaints } from './watchComplaints.js';

/** Does what password managers, grammar checkers and theme extensions do to a form, all at once. */
function meddle(form: HTMLFormElement): void {
  const input = form.querySelector('input')!;
  form.dataset.bitwardenWatching = '1';
  form.setAttribute('data-lpignore', 'false');
  const marks = ['data-1p-ignore', 'data-gramm', 'data-dashlane-rid', 'data-temp-mail-org', 'cz'];
  for (const part of form.querySelectorAll('*')) {
    for (const mark of marks) part.setAttribute(mark, 'true');
  }
  const field = input.parentElement!;
  const icon = element('div', { 'data-lastpass-icon-root': '', style: 'position:absolute' });
  icon.attachShadow({ mode: 'open' }).innerHTML = '<button>Fill</button>';
  field.insertBefore(
    element('input', { type: 'text', 'aria-hidden': 'true', tabindex: '-1' }),
    input,
  );
  input.after(element('grammarly-extension', {}), icon);
  form.prepend(element('input', { type: 'text', class: 'icon', tabindex: '-1' }));
  form.append(element('com-1password-button', {}), element('iframe', { title: 'Extension' }));
  for (const part of form.querySelectorAll('label, button, .bcc-stack, .bcc-actions')) {
    part.prepend(element('span', { 'data-extension': 'before' }));
    part.append(element('span', { 'data-extension': 'after' }));
  }
}

function element(tag: string, attributes: Record<string, string>): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

async function renderMeddled(options: StepOptions = {}) {
  const complaints = watchComplaints();
  const step = await renderStep({ strict: true, ...options });
  const input = step.getInput();
  meddle(step.getForm());
  // Extensions repeat their changes after each change of the page.
  const observer = new MutationObserver(() => {
    const form = step.container.querySelector('form');
    form?.querySelector('.bcc-actions')?.append(element('i', { 'data-extension': 'late' }));
    observer.takeRecords();
  });
  observer.observe(step.container, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return { ...step, code: input, complaints };
}

describe('the challenge, with elements and attributes of browser extensions in it,', () => {
  it('shows each failure in the right place, then signs in', async () => {
    const step = await renderMeddled({ onUseAnotherMethod: vi.fn(), onLostCodes: vi.fn() });
    const enter = async (text: string) => {
      await userEvent.fill(step.code, text);
      await userEvent.keyboard('{Enter}');
    };
    const error = () => step.container.querySelector('.bcc-error')?.textContent;
    await enter(wrongCode.slice(1));
    await expectSoon(error).toBe(wrongLengthText(7));
    expect(document.activeElement).toBe(step.code);
    await enter(wrongCode);
    await expectSoon(error).toBe(refusedText);
    expect(document.activeElement).toBe(step.code);
    await step.simulator.use('htmlError', 1);
    await enter(goodCode);
    await expectSoon(step.getFailure).toBe('service_error');
    expect(step.container.querySelector('.bcc-alert')?.textContent).toContain(
      en.failures.service_error.title,
    );
    await waitOutHold();
    await userEvent.click(step.submit);
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(step.code.value).toBe('');
    step.unmount();
    expect(step.complaints).toEqual([]);
  });

  it('moves the focus to the alert at an end', async () => {
    const onStartOver = vi.fn();
    const step = await renderMeddled({ onStartOver });
    await step.simulator.use('sessionExpired');
    await userEvent.fill(step.code, goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(step.getStatus).toBe('ended');
    expect(document.activeElement).toBe(step.getAlert());
    expect(spokenAtFocus(step.getAlert()!)).toContain(en.failures.session_expired.title);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onStartOver).toHaveBeenCalledOnce();
    step.unmount();
    expect(step.complaints).toEqual([]);
  });

  it.each(['click', 'requestSubmit'] as const)(
    'sends a code that an extension filled in without events or focus: %s',
    async (trigger) => {
      const step = await renderMeddled();
      step.code.value = goodCode;
      if (trigger === 'click') await userEvent.click(step.submit);
      else step.getForm().requestSubmit();
      await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
      expect(step.complaints).toEqual([]);
    },
  );

  it('never sends the text of a field that an extension added', async () => {
    const step = await renderMeddled();
    for (const field of step.getForm().querySelectorAll('input')) {
      if (field !== step.code) field.value = goodCode;
    }
    await userEvent.click(step.submit);
    await expectSoon(step.getFailure).toBe('invalid_format');
    expect(await step.simulator.countCalls()).toBe(0);
    expect(document.activeElement).toBe(step.code);
  });
});
