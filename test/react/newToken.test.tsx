import { screen, waitFor } from '@testing-library/react';
import type { Simulator } from 'backup-code-challenge/testing';
import { describe, expect, it } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { expectAnnounced, expectFieldError } from './support/expectAnnounced.js';
import { loseFirstResponse, renderAfterLoss } from './support/lostResponse.js';
import {
  findEnd,
  getForm,
  getInput,
  getSubmit,
  goodCode,
  renderStep,
  wrongCode,
} from './support/renderStep.js';
import { en, hint, notice, refusedText } from '../support/texts.js';
import { holdAnswers } from './support/wire.js';

const usedUpText = en.failures['invalid_code/after_unknown_outcome'];

const newToken = (simulator: Simulator) => ({
  secondFactorToken: simulator.startLogin().secondFactorToken,
});

describe('a new MFA token', () => {
  it('restarts the challenge with an empty field and without refused codes', async () => {
    const { container, enter, simulator, update } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    update(newToken(simulator));
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getInput()).toBeValid();
    expect(getInput()).toHaveAccessibleDescription(hint);
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
    await waitFor(() => expect(getInput()).toHaveValue(''));
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('keeps the doubt about a code whose response was lost', async () => {
    const { enter, simulator, update } = await renderAfterLoss(1129);
    update(newToken(simulator));
    await enter(goodCode);
    await expectFieldError(usedUpText);
  });

  it('restarts a challenge that has ended', async () => {
    const simulator = createStrictSimulator();
    simulator.use('sessionExpired', { times: 1 });
    const { enter, onSuccess, update } = renderStep({ simulator });
    await enter(goodCode);
    await findEnd(notice('session_expired').title);
    const { secondFactorToken } = simulator.startLogin();
    update({ secondFactorToken });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests[1]?.query).toContainEqual([
      'secondfactorauthenticationtoken',
      secondFactorToken,
    ]);
  });

  it('moves the focus from the action at the end to the field', async () => {
    const simulator = createStrictSimulator();
    simulator.use('sessionExpired', { times: 1 });
    const { enter, update, user } = renderStep({ simulator, onStartOver: () => undefined });
    await enter(goodCode);
    await findEnd(notice('session_expired').title);
    await user.click(screen.getByRole('button', { name: en.actions.start_over }));
    update(newToken(simulator));
    await waitFor(() => expect(getInput()).toHaveFocus());
  });

  it('is not sent with a code that the person submitted under the old token', async () => {
    const { container, enter, fill, simulator, update } = renderStep();
    await fill(goodCode);
    // The token changes during the check of the field.
    getForm(container).requestSubmit();
    update(newToken(simulator));
    await waitFor(() => expect(getInput()).toHaveValue(''));
    await enter(wrongCode);
    await expectFieldError(refusedText);
    expect(simulator.requests.map(({ body }) => body)).toEqual([`{"backupcode":"${wrongCode}"}`]);
  });

  it('that equals the old one changes nothing', async () => {
    const { enter, update } = renderStep();
    await enter(wrongCode);
    await expectFieldError(refusedText);
    update({ autoFocus: false, onFailure: () => undefined });
    await expectFieldError(refusedText);
    expect(getInput()).toHaveValue(wrongCode);
  });
});

describe('the challenge under a new MFA token while a code is in flight', () => {
  /** A challenge whose token changed while the network held the response to a code. */
  async function changeInFlight(code: string, simulator: Simulator = createStrictSimulator()) {
    const wire = holdAnswers(simulator.fetch);
    const step = renderStep({ simulator, endpoint: { fetch: wire.fetch } });
    await step.enter(code);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    step.update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    return { ...step, wire };
  }

  it('is not affected by the failure of that code', async () => {
    const simulator = createStrictSimulator();
    simulator.use('sessionExpired', { times: 1 });
    const { container, fill, onFailure, wire } = await changeInFlight(goodCode, simulator);
    await fill('AD45');
    wire.release();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getInput()).toHaveValue('AD45');
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });

  it('sends no second code until the response arrives', async () => {
    const { container, enter, onFailure, onSuccess, simulator, user, wire } =
      await changeInFlight(wrongCode);
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');
    await enter(goodCode);
    await expectAnnounced(en.submitting);
    expect(simulator.requests).toHaveLength(1);
    wire.release();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(simulator.requests).toHaveLength(2));
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('delivers the login of that code, and stays open', async () => {
    const { container, onSuccess, wire } = await changeInFlight(goodCode);
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
  });

  it('explains the refusal of that code if its response was lost', async () => {
    const { enter, onFailure, wire } = await changeInFlight(goodCode, loseFirstResponse());
    wire.release();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    await waitFor(() => expect(getSubmit()).toHaveAttribute('aria-disabled', 'false'));
    await enter(goodCode);
    wire.release();
    await expectFieldError(usedUpText);
  });
});
