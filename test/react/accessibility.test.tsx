import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import type { ScenarioName } from 'backup-code-challenge/testing';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { waitText } from '../support/waitText.js';
import {
  getEnd,
  getForm,
  getInput,
  getSubmit,
  goodCode,
  renderStep,
  shownError,
  wrongCode,
} from './support/renderStep.js';
import { announced, en, hint, notice, refusedText, wrongLengthText } from '../support/texts.js';
import { holdAnswers } from './support/wire.js';

const handlers = {
  onUseAnotherMethod: () => undefined,
  onLostCodes: () => undefined,
  onStartOver: () => undefined,
  onContactSupport: () => undefined,
  onActionRequired: () => undefined,
};

/** A page with another field, where the focus can be when the response arrives. */
const withElsewhere = ({ children }: { children: ReactNode }) => (
  <>
    {children}
    <input aria-label="Elsewhere" />
  </>
);

const getElsewhere = () => screen.getByRole('textbox', { name: 'Elsewhere' });

function renderAt(scenario: ScenarioName | null) {
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  const wire = holdAnswers(simulator.fetch);
  const step = renderStep({
    simulator,
    endpoint: { fetch: wire.fetch },
    around: withElsewhere,
    ...handlers,
  });
  const send = async (beforeResponse?: () => Promise<void>) => {
    await step.enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    await beforeResponse?.();
    wire.release();
    await waitFor(() => expect(getForm(step.container).dataset.status).not.toBe('submitting'));
  };
  return {
    ...step,
    send: () => send(),
    /** Sends a code, and moves the focus before the response arrives. */
    sendAndLeave: () => send(() => step.user.click(getElsewhere())),
  };
}

async function violations(container: HTMLElement) {
  // jsdom computes no colours.
  const rules = { 'color-contrast': { enabled: false } };
  const result = await axe.run(container, { rules });
  return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const liveRegion = () => screen.getByRole('status');

beforeEach(() => {
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('an axe check', () => {
  it('finds no violation in the untouched challenge', async () => {
    const { container } = renderAt(null);
    expect(await violations(container)).toEqual([]);
  });

  it('finds no violation while a code is in flight', async () => {
    const { container, enter, simulator } = renderAt(null);
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    expect(await violations(container)).toEqual([]);
  });

  it.each([
    'invalidCode',
    'serviceError',
    'rateLimited',
    'sessionExpired',
    'lockedForAWhile',
    'configuration',
    'consent',
    null,
  ] as const)('finds no violation after the scenario %s', async (scenario) => {
    const { container, send } = renderAt(scenario);
    await send();
    expect(await violations(container)).toEqual([]);
  });
});

describe('the live region', () => {
  it('is present and empty from the start, and stays the same element', async () => {
    const { send } = renderAt('sessionExpired');
    const region = liveRegion();
    expect(region).toHaveTextContent(/^$/);
    await send();
    expect(liveRegion()).toBe(region);
  });

  it('announces that the code was accepted', async () => {
    const { enter, simulator, container } = renderStep();
    await enter(goodCode);
    await waitFor(() => expect(getForm(container).dataset.status).toBe('succeeded'));
    expect(liveRegion()).toHaveTextContent(announced(en.succeeded));
    expect(simulator.requests).toHaveLength(1);
  });

  it('announces that the code is being checked', async () => {
    const { enter } = renderAt(null);
    await enter(goodCode);
    await waitFor(() => expect(liveRegion()).toHaveTextContent(en.submitting));
  });

  it('announces an alert, and the focus stays in the field', async () => {
    const { send } = renderAt('serviceError');
    await send();
    expect(liveRegion()).toHaveTextContent(announced(notice('service_error')));
    expect(getInput()).toHaveFocus();
  });

  it('announces a refused code while the focus is in the field', async () => {
    const { send } = renderAt('invalidCode');
    await send();
    expect(getInput()).toHaveFocus();
    expect(liveRegion()).toHaveTextContent(refusedText);
  });

  it('announces a field error that moves the focus from the button to the field', async () => {
    const { user } = renderStep();
    await user.click(getSubmit());
    await waitFor(() => expect(getInput()).toHaveFocus());
    expect(getInput()).toBeInvalid();
    expect(liveRegion()).toHaveTextContent(en.failures['invalid_format/empty']);
  });

  it('is empty after an end that the focus announces', async () => {
    const { send } = renderAt('sessionExpired');
    await send();
    expect(getEnd(notice('session_expired').title)).toHaveFocus();
    expect(liveRegion()).toHaveTextContent(/^$/);
  });

  it('announces only the wait of a timed end, because the focus announces the rest', async () => {
    const { send } = renderAt('lockedForAWhile');
    await send();
    expect(getEnd(notice('locked/temporary').title)).toHaveFocus();
    expect(liveRegion().textContent.trim()).toBe(waitText(15, 'minute'));
  });

  it.each([
    ['an empty field', '', en.failures['invalid_format/empty']],
    ['a short code', 'AD45', wrongLengthText(4)],
  ])('announces the same error of %s again at each press', async (_, typed, text) => {
    const { enter, user } = renderStep();
    await enter(typed);
    await waitFor(() => expect(liveRegion()).toHaveTextContent(text));
    const announcements: string[] = [];
    for (let press = 0; press < 3; press += 1) {
      const before = liveRegion().firstElementChild;
      announcements.push(liveRegion().textContent);
      await user.keyboard('{Enter}');
      // Each announcement needs a new element, because a page translator replaces the text of an old one.
      await waitFor(() => expect(liveRegion().firstElementChild).not.toBe(before));
    }
    // Chromium raises no event for an unchanged text, so every second one ends in a no-break space.
    expect(new Set(announcements)).toEqual(new Set([text, `${text}\u00a0`]));
    expect(announcements[0]).not.toBe(announcements[1]);
    expect(announcements[0]).toBe(announcements[2]);
  });

  it('announces again that a code was already tried', async () => {
    const { enter, user } = renderStep();
    await enter(wrongCode);
    await waitFor(() => expect(liveRegion()).toHaveTextContent(refusedText));
    const text = en.failures['invalid_format/already_refused'];
    await user.keyboard('{Enter}');
    await waitFor(() => expect(liveRegion()).toHaveTextContent(text));
    const before = liveRegion().textContent;
    await user.keyboard('{Enter}');
    await waitFor(() => expect(liveRegion().textContent).not.toBe(before));
    expect(liveRegion()).toHaveTextContent(text);
  });
});

describe('the focus', () => {
  it('moves to the field at mount only with autoFocus', () => {
    const { unmount } = renderStep();
    expect(document.body).toHaveFocus();
    unmount();
    renderStep({ autoFocus: true });
    expect(getInput()).toHaveFocus();
  });

  it.each([
    ['invalidCode', refusedText],
    ['sessionExpired', announced(notice('session_expired'))],
    ['lockedForAWhile', `${announced(notice('locked/temporary'))} ${waitText(15, 'minute')}`],
    ['serviceError', announced(notice('service_error'))],
  ] as const)(
    'stays on another field of the page after %s, and the live region announces the whole failure',
    async (name, text) => {
      const { sendAndLeave } = renderAt(name);
      await sendAndLeave();
      expect(getElsewhere()).toHaveFocus();
      await waitFor(() => expect(liveRegion().textContent.trim()).toBe(text));
    },
  );

  it('moves with Tab from the field to the button and the actions', async () => {
    const { user } = renderAt(null);
    await user.tab();
    expect(getInput()).toHaveFocus();
    for (const name of [en.submit, en.actions.use_another_method, en.actions.lost_codes]) {
      await user.tab();
      expect(screen.getByRole('button', { name })).toHaveFocus();
    }
  });

  it('moves to the alert of an end, and from there with Tab to the first action', async () => {
    const { send, user } = renderAt('sessionExpired');
    await send();
    expect(getEnd(notice('session_expired').title)).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: en.actions.start_over })).toHaveFocus();
    await user.tab({ shift: true });
    // The challenge can focus the alert, but the Tab key skips it.
    expect(getEnd(notice('session_expired').title)).not.toHaveFocus();
  });

  it('stays in the field while the alert of a failure scrolls into view', async () => {
    // jsdom has no layout, and therefore no `scrollIntoView`.
    const scrollIntoView = vi.fn(function scrolled(this: Element) {
      return this;
    });
    Object.assign(Element.prototype, { scrollIntoView });
    onTestFinished(() => void Reflect.deleteProperty(Element.prototype, 'scrollIntoView'));
    const { send } = renderAt('serviceError');
    await send();
    expect(scrollIntoView.mock.results).toHaveLength(1);
    expect(scrollIntoView.mock.lastCall).toEqual([{ block: 'nearest' }]);
    expect(scrollIntoView.mock.results[0]?.value).toHaveTextContent(notice('service_error').title);
    expect(getInput()).toHaveFocus();
  });
});

describe('the field', () => {
  it('is valid and described only by the hint at first', () => {
    renderStep();
    expect(getInput()).toHaveAttribute('aria-invalid', 'false');
    expect(getInput()).toHaveAccessibleDescription(hint);
  });

  it('has no description during an error while it has the focus, because the live region announces it', async () => {
    const { container, enter } = renderStep();
    await enter('AD45');
    await waitFor(() => expect(getInput()).toBeInvalid());
    expect(getInput()).toHaveFocus();
    expect(getInput()).not.toHaveAttribute('aria-describedby');
    expect(shownError(container)).toBe(wrongLengthText(4));
  });

  it('is described only by the error after the focus leaves it, without a new announcement', async () => {
    const { enter, user } = renderStep();
    await enter('AD45');
    await waitFor(() => expect(getInput()).toBeInvalid());
    const announcement = liveRegion().firstElementChild;
    await user.tab();
    expect(getInput()).toHaveAccessibleDescription(wrongLengthText(4));
    expect(liveRegion().firstElementChild).toBe(announcement);
    await user.tab({ shift: true });
    expect(getInput()).toHaveFocus();
    expect(getInput()).toHaveAccessibleDescription(wrongLengthText(4));
  });

  it('is described by the hint again after an edit removes the error and the focus leaves', async () => {
    const { enter, user } = renderStep();
    await enter('AD45');
    await waitFor(() => expect(getInput()).toBeInvalid());
    await user.keyboard('{End}x');
    expect(getInput()).toBeValid();
    expect(getInput()).not.toHaveAttribute('aria-describedby');
    await user.tab();
    expect(getInput()).toHaveAccessibleDescription(hint);
  });
});

describe('accessible names and descriptions', () => {
  it('take the form’s name from the heading, before and after an end', async () => {
    const { container, send } = renderAt('sessionExpired');
    expect(screen.getByRole('form', { name: en.title })).toBe(getForm(container));
    await send();
    const { title } = notice('session_expired');
    expect(screen.getByRole('form', { name: title })).toBe(getForm(container));
  });

  it('take the description of a timed end from its text, without the countdown', async () => {
    const { send } = renderAt('lockedForAWhile');
    await send();
    const { title, text } = notice('locked/temporary');
    expect(getEnd(title)).toHaveAccessibleDescription(text);
    expect(getEnd(title)).toHaveTextContent(`${text} ${waitText(15, 'minute')}`);
  });

  it('give the alert no role, name or tab stop before an end', async () => {
    const { container, send } = renderAt('serviceError');
    await send();
    const alert = container.querySelector('[data-alert]');
    expect(alert).toHaveTextContent(notice('service_error').title);
    for (const name of ['role', 'tabindex', 'aria-labelledby', 'aria-describedby']) {
      expect(alert).not.toHaveAttribute(name);
    }
  });
});
