import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import {
  buttonNames,
  findEnd,
  getEnd,
  getForm,
  getInput,
  getShownNotice,
  getSubmit,
  goodCode,
  renderStep,
  shownError,
  type StepOptions,
  wrongCode,
} from './support/renderStep.js';
import { announced, en, notice, refusedText } from '../support/texts.js';
import { holdAnswers } from './support/wire.js';

const liveRegion = () => screen.getByRole('status');
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);
const sessionExpired = notice('session_expired');

/** The challenge with 100 s until `expiresAt`, and a network that holds each response. */
function renderHeld(options: StepOptions = {}) {
  const simulator = options.simulator ?? createStrictSimulator();
  const wire = holdAnswers(simulator.fetch);
  const step = renderStep({
    expiresAt: inSeconds(100),
    ...options,
    simulator,
    endpoint: { fetch: wire.fetch, timeoutMs: 1_000_000 },
  });
  return {
    ...step,
    release: wire.release,
    /** Sends a code before the expiry, and lets the expiry pass while it is in flight. */
    async sendPastExpiry(code: string) {
      await step.enter(code);
      await waitFor(() => expect(simulator.requests).toHaveLength(1));
      pass(101);
      wire.release();
    },
  };
}

/** The challenge after LoginRadius has ended it, with the focus on the alert. */
async function renderEnded() {
  const simulator = createStrictSimulator();
  simulator.use('sessionExpired');
  const step = renderStep({ simulator });
  await step.enter(goodCode);
  expect(await findEnd(sessionExpired.title)).toHaveFocus();
  return step;
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('a minute before expiresAt, the challenge', () => {
  it('shows a warning, and leaves the focus in the field', async () => {
    const { user } = renderStep({ expiresAt: inSeconds(100) });
    await user.click(getInput());
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    pass(41);
    expect(screen.getByText(en.expiring.title)).toBeInTheDocument();
    expect(screen.getByText(en.expiring.text)).toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(announced(en.expiring));
    expect(getInput()).toHaveFocus();
  });

  it('offers no additional action', () => {
    renderStep({ expiresAt: inSeconds(100), onStartOver: vi.fn(), onLostCodes: vi.fn() });
    pass(41);
    const { lost_codes, start_over } = en.actions;
    expect(buttonNames()).toEqual([en.submit, lost_codes, start_over]);
  });

  it('shows the warning under the field while an alert is shown above it', async () => {
    const simulator = createStrictSimulator();
    simulator.use('serviceError');
    const { enter } = renderStep({ simulator, expiresAt: inSeconds(100) });
    pass(41);
    await enter(goodCode);
    await screen.findByText(notice('service_error').title);
    expect(getInput()).toHaveAccessibleDescription(en.expiring.title);
    pass(60);
    expect(getInput()).toHaveAccessibleDescription(en.expired.title);
  });
});

describe('at expiresAt, the challenge', () => {
  it('says that the time may be up, and keeps the field, the code and the focus', async () => {
    const { container, fill, onFailure, simulator } = renderStep({ expiresAt: inSeconds(100) });
    const input = getInput();
    await fill(goodCode);
    pass(101);
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
    expect(screen.getByText(en.expired.text)).toBeInTheDocument();
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(announced(en.expired));
    expect(screen.getByRole('heading')).toHaveTextContent(en.title);
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getForm(container)).not.toHaveAttribute('data-failure');
    expect(getInput()).toBe(input);
    expect(input).toHaveValue(goodCode);
    expect(input).toHaveFocus();
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'false');
    expect(onFailure).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(0);
  });

  it('keeps "Start over" as the last action, which calls onStartOver', async () => {
    const onStartOver = vi.fn();
    const handlers = { onStartOver, onUseAnotherMethod: vi.fn(), onLostCodes: vi.fn() };
    const { user } = renderStep({ expiresAt: inSeconds(100), ...handlers });
    pass(101);
    const { start_over, use_another_method, lost_codes } = en.actions;
    expect(buttonNames()).toEqual([en.submit, use_another_method, lost_codes, start_over]);
    await user.click(screen.getByRole('button', { name: start_over }));
    expect(onStartOver.mock.calls).toEqual([[]]);
  });

  it('has no "Start over" without onStartOver', () => {
    renderStep({ expiresAt: inSeconds(100) });
    pass(101);
    expect(buttonNames()).toEqual([en.submit]);
  });

  it('keeps the alert of a failure', async () => {
    const { container, enter, simulator } = renderStep({ expiresAt: inSeconds(100) });
    simulator.use('serviceError');
    await enter(goodCode);
    const { title } = notice('service_error');
    await screen.findByText(title);
    pass(101);
    expect(getShownNotice(container)).toHaveTextContent(title);
    expect(liveRegion()).toHaveTextContent(announced(en.expired));
  });
});

describe('after expiresAt', () => {
  it('the challenge still signs in, because the device’s clock may be ahead', async () => {
    // The device is 9 min 55 s ahead of the server, so five seconds seem to be left of ten minutes.
    const { container, enter, onSuccess, simulator } = renderStep({ expiresAt: inSeconds(5) });
    pass(6);
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
    expect(getShownNotice(container)).toHaveTextContent(en.succeeded.title);
    expect(simulator.requests).toHaveLength(1);
  });

  it('LoginRadius’s response ends the challenge', async () => {
    const { container, enter, onFailure, simulator } = renderStep({ expiresAt: inSeconds(100) });
    const input = getInput();
    pass(101);
    simulator.use('sessionExpired');
    await enter(goodCode);
    expect(await findEnd(sessionExpired.title)).toHaveAccessibleDescription(sessionExpired.text);
    expect(getEnd(sessionExpired.title)).toHaveFocus();
    expect(getForm(container)).toHaveAttribute('data-failure', 'session_expired');
    expect(input).toHaveValue('');
    expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind: 'session_expired' } }]]);
    expect(simulator.requests).toHaveLength(1);
  });

  it('a code that was in flight is still accepted', async () => {
    const { container, enter, onSuccess, release, simulator } = renderHeld();
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    pass(101);
    expect(getForm(container)).toHaveAttribute('data-status', 'submitting');
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
    release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
    expect(getShownNotice(container)).toHaveTextContent(en.succeeded.title);
  });

  it('a code that LoginRadius refuses is an error at the field, not an end', async () => {
    const { container, sendPastExpiry } = renderHeld();
    await sendPastExpiry(wrongCode);
    await waitFor(() => expect(getInput()).toBeInvalid());
    expect(shownError(container)).toBe(refusedText);
    expect(getShownNotice(container)).toHaveTextContent(en.expired.title);
  });

  it('the alert of a lost response says that the code may have been used, and the code can be sent again', async () => {
    const simulator = createStrictSimulator();
    simulator.use('serviceError');
    const { container, enter, onFailure, release, sendPastExpiry } = renderHeld({ simulator });
    await sendPastExpiry(goodCode);
    const { title, text } = notice('service_error');
    await screen.findByText(title);
    expect(getShownNotice(container)).toHaveTextContent(`${title}${text}`);
    expect(text).toContain(en.codeFate.may_be_used);
    expect(onFailure.mock.lastCall?.[0].failure.kind).toBe('service_error');

    simulator.use('sessionExpired');
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(2));
    release();
    const end = notice('session_expired', 'may_be_used');
    expect(await findEnd(end.title)).toHaveAccessibleDescription(end.text);
  });
});

describe('the end of an expired session', () => {
  async function renderAfterLostResponse() {
    const step = renderStep();
    step.simulator.use('dropAfterSpending', { times: 1 });
    await step.enter(goodCode);
    await screen.findByText(notice('outcome_unknown/network').title);
    return step;
  }

  it('says that the code may have been used if an earlier response to it was lost', async () => {
    const { enter, simulator } = await renderAfterLostResponse();
    simulator.use('sessionExpired');
    await enter(goodCode);
    const { title, text } = notice('session_expired', 'may_be_used');
    expect(await findEnd(title)).toHaveAccessibleDescription(text);
  });

  it('says that an earlier code may have been used if the response to another code was lost', async () => {
    const { enter, simulator } = await renderAfterLostResponse();
    simulator.use('sessionExpired');
    await enter(wrongCode);
    const { title, text } = notice('session_expired', 'earlier_may_be_used');
    expect(await findEnd(title)).toHaveAccessibleDescription(text);
  });

  it('says that unused codes still work if LoginRadius has refused the code in doubt', async () => {
    const { enter, simulator } = await renderAfterLostResponse();
    await enter(goodCode);
    await screen.findAllByText(en.failures['invalid_code/after_unknown_outcome']);
    simulator.use('sessionExpired');
    await enter(wrongCode);
    const { title, text } = notice('session_expired', 'unused_still_work');
    expect(await findEnd(title)).toHaveAccessibleDescription(text);
  });

  it('stops the countdown, so that no expiry warning follows', async () => {
    const simulator = createStrictSimulator();
    simulator.use('sessionExpired');
    const { enter } = renderStep({ simulator, expiresAt: inSeconds(100) });
    await enter(goodCode);
    await findEnd(sessionExpired.title);
    pass(41);
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    pass(60);
    expect(screen.queryByText(en.expired.title)).not.toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(/^$/);
  });
});

describe('a new MFA token', () => {
  it('restarts the challenge with its own expiry', async () => {
    const { fill, simulator, update } = renderStep({ expiresAt: inSeconds(100) });
    await fill(goodCode);
    pass(101);
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
    update({
      secondFactorToken: simulator.startLogin().secondFactorToken,
      expiresAt: inSeconds(200),
    });
    expect(screen.queryByText(en.expired.title)).not.toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(/^$/);
    expect(getInput()).toHaveValue('');
    pass(141);
    expect(screen.getByText(en.expiring.title)).toBeInTheDocument();
    pass(60);
    expect(screen.getByText(en.expired.title)).toBeInTheDocument();
  });

  it('leaves the focus in the field', async () => {
    const { simulator, update, user } = renderStep();
    await user.click(getInput());
    update(simulator.startLogin());
    expect(getInput()).toHaveFocus();
  });

  it('moves the focus from the alert of an end to the field', async () => {
    const { simulator, update } = await renderEnded();
    update(simulator.startLogin());
    expect(getInput()).toHaveFocus();
  });

  it('does not move the focus if the focus was on the body', async () => {
    const { simulator, update, user } = await renderEnded();
    await user.click(document.body);
    expect(document.body).toHaveFocus();
    update(simulator.startLogin());
    expect(getInput()).toBeInTheDocument();
    expect(document.body).toHaveFocus();
  });

  it('does not move a focus that is elsewhere on the page', async () => {
    const other = document.body.appendChild(document.createElement('button'));
    const { simulator, update } = await renderEnded();
    act(() => other.focus());
    update(simulator.startLogin());
    expect(getInput()).toBeInTheDocument();
    expect(other).toHaveFocus();
    other.remove();
  });
});
