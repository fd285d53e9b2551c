import { screen, waitFor } from '@testing-library/react';
import { createSimulator, loginRadiusError } from 'backup-code-challenge/testing';
import { describe, expect, it } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en, hint, notice, refusedText } from './support/texts.js';
import { holdAnswers } from './support/wire.js';

const alreadyRefusedText = en.failures['invalid_format/already_refused'];
const usedUpText = en.failures['invalid_code/after_unknown_outcome'];

const expectTold = (text: string) =>
  waitFor(() => expect(getInput()).toHaveAccessibleDescription(`${text} ${hint}`));

describe('a code that was refused in this step', () => {
  it('is not sent again, in whatever form it is typed', async () => {
    const { enter, onFailure, simulator } = renderStep();
    await enter(wrongCode);
    await expectTold(refusedText);
    await enter(`${wrongCode.slice(0, 4)}-${wrongCode.slice(4)}`);
    await expectTold(alreadyRefusedText);
    await enter(wrongCode);
    await expectTold(alreadyRefusedText);
    expect(simulator.requests).toHaveLength(1);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('is told so when it is sent once more without a change', async () => {
    const { enter, simulator, user } = renderStep();
    await enter(wrongCode);
    await expectTold(refusedText);
    await user.keyboard('{Enter}');
    await expectTold(alreadyRefusedText);
    expect(simulator.requests).toHaveLength(1);
  });

  it('does not stand in the way of another one', async () => {
    const { enter, onSuccess, simulator } = renderStep();
    await enter(wrongCode);
    await expectTold(refusedText);
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(2);
  });

  it('is another one in other letter case', async () => {
    const { enter, simulator } = renderStep();
    await enter(goodCode.toLowerCase());
    await expectTold(refusedText);
    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(simulator.requests).toHaveLength(2);
  });
});

describe('a code whose answer was lost', () => {
  it.each([
    ['dropAfterSpending', 'outcome_unknown/network'],
    ['neverAnswersAfterSpending', 'outcome_unknown/timeout'],
    ['truncatedBody', 'outcome_unknown/unreadable'],
    ['serviceError', 'service_error'],
    ['unexpected', 'unexpected'],
  ] as const)('%s can be sent again, and its refusal is explained', async (lost, key) => {
    const simulator = createSimulator();
    simulator.use(lost, { times: 1 });
    simulator.use(loginRadiusError(1129));
    const { enter, user, onFailure } = renderStep({ simulator, endpoint: { timeoutMs: 50 } });
    await enter(goodCode);
    await screen.findByText(notice(key).title);
    await user.keyboard('{Enter}');
    await expectTold(usedUpText);
    expect(onFailure.mock.lastCall?.[0].failure).toMatchObject({
      kind: 'invalid_code',
      afterUnknownOutcome: true,
    });
    expect(simulator.requests).toHaveLength(2);
  });

  it('explains nothing of another code', async () => {
    const simulator = createSimulator();
    simulator.use('dropAfterSpending', { times: 1 });
    simulator.use(loginRadiusError(1129));
    const { enter } = renderStep({ simulator });
    await enter(goodCode);
    await screen.findByText(notice('outcome_unknown/network').title);
    await enter(wrongCode);
    await expectTold(refusedText);
  });

  it.each(['rateLimitedWithoutRetryAfter', 'sessionLimit'] as const)(
    'is not one that %s kept from being looked at',
    async (scenario) => {
      const simulator = createSimulator();
      simulator.use(scenario, { times: 1 });
      simulator.use(loginRadiusError(1129));
      const { container, enter, user } = renderStep({ simulator });
      await enter(goodCode);
      await waitFor(() => expect(getForm(container).dataset.status).toBe('failed'));
      await user.keyboard('{Enter}');
      await expectTold(refusedText);
    },
  );
});

describe('a new MFA token', () => {
  it('starts the step afresh: open, empty, and with no memory of refused codes', async () => {
    const { container, enter, simulator, update } = renderStep();
    await enter(wrongCode);
    await expectTold(refusedText);
    update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getInput()).toBeValid();
    await waitFor(() => expect(getInput()).toHaveValue(''));
    await enter(wrongCode);
    await expectTold(refusedText);
    expect(simulator.requests).toHaveLength(2);
  });

  it('opens a step that had ended', async () => {
    const simulator = createSimulator();
    simulator.use('sessionExpired', { times: 1 });
    const { enter, onSuccess, update } = renderStep({ simulator });
    await enter(goodCode);
    await screen.findByRole('heading', { name: notice('session_expired').title });
    const { secondFactorToken } = simulator.startLogin();
    update({ secondFactorToken });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests[1]?.query).toContainEqual([
      'secondfactorauthenticationtoken',
      secondFactorToken,
    ]);
  });

  it('is not spoken to by an answer that belongs to the old one', async () => {
    const simulator = createSimulator();
    simulator.use('sessionExpired', { times: 1 });
    const wire = holdAnswers(simulator.fetch);
    const { container, enter, fill, onFailure, update } = renderStep({
      simulator,
      endpoint: { fetch: wire.fetch },
    });
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    await fill('AD45');
    wire.release();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getInput()).toHaveValue('AD45');
  });

  it('that is the same one changes nothing', async () => {
    const { enter, update } = renderStep();
    await enter(wrongCode);
    await expectTold(refusedText);
    update({ autoFocus: false, onFailure: () => undefined });
    expect(getInput()).toHaveAccessibleDescription(`${refusedText} ${hint}`);
    expect(getInput()).toHaveValue(wrongCode);
  });
});
