import { screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, getSubmit, goodCode, renderStep } from './support/renderStep.js';
import { announced, en, hint, notice, refusedText, wrongLengthText } from './support/texts.js';
import { holdAnswers } from './support/wire.js';

const actions = {
  onUseAnotherMethod: () => undefined,
  onLostCodes: () => undefined,
  onStartOver: () => undefined,
  onActionRequired: () => undefined,
};

/** The page around a step: a field of the host's, that the person may be in when the answer comes. */
const withElsewhere = ({ children }: { children: ReactNode }) => (
  <>
    {children}
    <input aria-label="Elsewhere" />
  </>
);

function renderAt(scenario: ScenarioName | null) {
  const simulator = createSimulator();
  simulator.use(scenario);
  const wire = holdAnswers(simulator.fetch);
  const step = renderStep({
    simulator,
    endpoint: { fetch: wire.fetch },
    around: withElsewhere,
    ...actions,
  });
  return {
    ...step,
    /** Sends a code, and moves the focus before the answer comes. */
    async sendAndLeave() {
      await step.enter(goodCode);
      await waitFor(() => expect(simulator.requests).toHaveLength(1));
      await step.user.click(screen.getByRole('textbox', { name: 'Elsewhere' }));
      wire.release();
      await waitFor(() => expect(getForm(step.container).dataset.status).not.toBe('submitting'));
    },
    async send() {
      await step.enter(goodCode);
      await waitFor(() => expect(simulator.requests).toHaveLength(1));
      wire.release();
      await waitFor(() => expect(getForm(step.container).dataset.status).not.toBe('submitting'));
    },
  };
}

async function violations(container: HTMLElement) {
  // What a colour is, jsdom does not know.
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

describe('axe', () => {
  it('finds nothing in the untouched step', async () => {
    const { container } = renderAt(null);
    expect(await violations(container)).toEqual([]);
  });

  it('finds nothing while a code is on its way', async () => {
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
    'configuration',
    'consent',
    null,
  ] as const)('finds nothing after %s', async (scenario) => {
    const { container, send } = renderAt(scenario);
    await send();
    expect(await violations(container)).toEqual([]);
  });
});

describe('the live region', () => {
  it('is there from the start, empty, and stays the same element', async () => {
    const { send } = renderAt('sessionExpired');
    const region = liveRegion();
    expect(region).toHaveTextContent(/^$/);
    await send();
    expect(liveRegion()).toBe(region);
  });

  it('says that a code is being checked, and what came of it', async () => {
    const { enter, simulator, container } = renderStep();
    await enter(goodCode);
    await waitFor(() => expect(getForm(container).dataset.status).toBe('succeeded'));
    expect(liveRegion()).toHaveTextContent(announced(en.succeeded));
    expect(simulator.requests).toHaveLength(1);
  });

  it('says that a code is being checked', async () => {
    const { enter } = renderAt(null);
    await enter(goodCode);
    await waitFor(() => expect(liveRegion()).toHaveTextContent(en.submitting));
  });

  it('says a notice, which does not take the focus', async () => {
    const { send } = renderAt('serviceError');
    await send();
    expect(liveRegion()).toHaveTextContent(announced(notice('service_error')));
    expect(getInput()).toHaveFocus();
  });

  it('says a field’s error where the field had the focus already', async () => {
    const { send } = renderAt('invalidCode');
    await send();
    expect(liveRegion()).toHaveTextContent(refusedText);
  });

  it('is silent where the focus says it: at the field', async () => {
    const { user } = renderStep();
    await user.click(getSubmit());
    await waitFor(() => expect(getInput()).toHaveFocus());
    expect(getInput()).toBeInvalid();
    expect(liveRegion()).toHaveTextContent(/^$/);
  });

  it('is silent where the focus says it: at the end', async () => {
    const { send } = renderAt('sessionExpired');
    await send();
    expect(screen.getByRole('heading')).toHaveFocus();
    expect(liveRegion()).toHaveTextContent(/^$/);
  });

  it('says an identical second error anew', async () => {
    const { enter, user } = renderStep();
    await enter('AD45');
    await waitFor(() => expect(liveRegion()).toHaveTextContent(wrongLengthText(4)));
    const first = liveRegion().firstElementChild;
    await user.keyboard('{Enter}');
    await waitFor(() => expect(liveRegion().firstElementChild).not.toBe(first));
    expect(liveRegion()).toHaveTextContent(wrongLengthText(4));
  });
});

describe('the focus', () => {
  it('is taken at mount only where the host asks for it', () => {
    const { unmount } = renderStep();
    expect(document.body).toHaveFocus();
    unmount();
    renderStep({ autoFocus: true });
    expect(getInput()).toHaveFocus();
  });

  it.each([
    ['invalidCode', refusedText],
    ['sessionExpired', announced(notice('session_expired'))],
    ['serviceError', announced(notice('service_error'))],
  ] as const)('is not taken from elsewhere by %s, which is said instead', async (name, text) => {
    const { sendAndLeave } = renderAt(name);
    await sendAndLeave();
    expect(screen.getByRole('textbox', { name: 'Elsewhere' })).toHaveFocus();
    expect(liveRegion()).toHaveTextContent(text);
  });

  it('goes by Tab from the field to the button and the ways out', async () => {
    const { user } = renderAt(null);
    await user.tab();
    expect(getInput()).toHaveFocus();
    for (const name of [en.submit, en.actions.use_another_method, en.actions.lost_codes]) {
      await user.tab();
      expect(screen.getByRole('button', { name })).toHaveFocus();
    }
  });

  it('reaches the heading of an end, which is no stop of the Tab key', async () => {
    const { send, user } = renderAt('sessionExpired');
    await send();
    expect(screen.getByRole('heading')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: en.actions.start_over })).toHaveFocus();
  });
});

describe('the field', () => {
  it('is described by its error and its hint only, and not invalid without one', () => {
    renderStep();
    expect(getInput()).toHaveAttribute('aria-invalid', 'false');
    const ids = getInput().getAttribute('aria-describedby')?.trim().split(/\s+/) ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual(['', hint]);
  });
});
