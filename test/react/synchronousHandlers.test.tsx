import { screen, waitFor } from '@testing-library/react';
import type { ChallengeEvent } from 'backup-code-challenge';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { en, refusedText } from '../support/texts.js';
import { expectFieldError } from './support/expectAnnounced.js';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';

const alreadyRefused = en.failures['invalid_format/already_refused'];

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A step for two MFA tokens. `during` says what its handlers do, before they return. */
function renderTwoTokens() {
  const simulator = createStrictSimulator();
  const [first, second] = [simulator.startLogin(), simulator.startLogin()];
  const during = { onSuccess: () => {}, onFailure: () => {} };
  const onSuccess = vi.fn(() => flushSync(during.onSuccess));
  const onFailure = vi.fn(() => flushSync(during.onFailure));
  const onEvent = vi.fn<(event: ChallengeEvent) => void>();
  const { secondFactorToken } = first;
  const step = renderStep({ simulator, secondFactorToken, onSuccess, onFailure, onEvent });
  return {
    ...step,
    during,
    onSuccess,
    onFailure,
    eventTypes: () => onEvent.mock.calls.map(([{ type }]) => type),
    useFirst: () => step.update({ secondFactorToken }),
    useSecond: () => step.update({ secondFactorToken: second.secondFactorToken }),
  };
}

describe('an onSuccess that renders another MFA token at once', () => {
  async function signIn(step: ReturnType<typeof renderTwoTokens>) {
    step.during.onSuccess = step.useSecond;
    await step.enter(goodCode);
    await waitFor(() => expect(step.onSuccess).toHaveBeenCalledOnce());
    await waitFor(() => expect(getForm(step.container)).toHaveAttribute('data-status', 'idle'));
  }

  it('restarts the challenge under the new token, after the outcome of the old one', async () => {
    const step = renderTwoTokens();
    await signIn(step);
    expect(getInput()).toHaveValue('');
    expect(step.eventTypes()).toEqual(['viewed', 'pasted', 'submitted', 'outcome', 'viewed']);
    await step.enter(wrongCode);
    await expectFieldError(refusedText);
  });

  it('keeps what was refused under the new token before', async () => {
    const step = renderTwoTokens();
    step.useSecond();
    await step.enter(wrongCode);
    await expectFieldError(refusedText);
    step.useFirst();
    await signIn(step);
    await step.enter(wrongCode);
    await expectFieldError(alreadyRefused);
    expect(step.simulator.requests).toHaveLength(2);
  });

  it('forgets what was refused under the old token', async () => {
    const step = renderTwoTokens();
    await step.enter(wrongCode);
    await expectFieldError(refusedText);
    step.useSecond();
    step.useFirst();
    await signIn(step);
    step.useFirst();
    await step.enter(wrongCode);
    await waitFor(() => expect(step.simulator.requests).toHaveLength(3));
  });
});

describe('an onFailure that renders another MFA token at once', () => {
  it('leaves the refusal with the old token', async () => {
    const step = renderTwoTokens();
    step.during.onFailure = step.useSecond;
    await step.enter(wrongCode);
    await waitFor(() => expect(step.onFailure).toHaveBeenCalledOnce());
    await waitFor(() => expect(getForm(step.container)).toHaveAttribute('data-status', 'idle'));
    step.during.onFailure = () => {};
    await step.enter(wrongCode);
    await expectFieldError(refusedText);
    step.useFirst();
    await step.enter(wrongCode);
    await expectFieldError(alreadyRefused);
    expect(step.simulator.requests).toHaveLength(2);
  });
});

describe('an onSuccess that removes the step at once', () => {
  it.each([
    ['under the same MFA token', false],
    ['and renders another MFA token before', true],
  ])('gets the login once, and nothing happens later: %s', async (_, hasNewToken) => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    const step = renderTwoTokens();
    step.onSuccess.mockImplementation(() => {
      if (hasNewToken) flushSync(step.useSecond);
      flushSync(step.unmount);
    });
    await step.enter(goodCode);
    await waitFor(() => expect(step.onSuccess).toHaveBeenCalledOnce());
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    expect(step.onSuccess).toHaveBeenCalledOnce();
    expect(step.eventTypes()).toEqual(['viewed', 'pasted', 'submitted', 'outcome']);
    expect(report).not.toHaveBeenCalled();
  });
});
