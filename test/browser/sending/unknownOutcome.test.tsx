import type { BackupCodeChallengeProps } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { notice } from '../../support/texts.js';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { goodCode, otherCode, type RenderedStep, renderStep } from '../support/renderStep.js';

const usedText = en.failures['invalid_code/after_unknown_outcome'];

/** Sends a code that the server spends, and loses the response. */
async function loseResponse({ enter, getFailure, simulator }: RenderedStep) {
  await simulator.use('dropAfterSpending', 1);
  await enter(goodCode);
  await expectSoon(getFailure).toBe('outcome_unknown');
}

describe('a code that is spent although the response is lost', () => {
  it.each([
    ['dropAfterSpending', 'outcome_unknown/network'],
    ['dropMidBody', 'outcome_unknown/network'],
    ['neverAnswersAfterSpending', 'outcome_unknown/timeout'],
    ['emptyBody', 'outcome_unknown/unreadable'],
    ['truncatedBody', 'outcome_unknown/unreadable'],
    ['successWithoutToken', 'outcome_unknown/unreadable'],
    ['zeroGuidToken', 'outcome_unknown/unreadable'],
  ] as const)(
    'stays in the field, and its refusal says that it may have been used: %s',
    async (scenario, key) => {
      const step = await renderStep({ endpoint: { timeoutMs: 1000 } });
      const { enter, getFailure, getInput, getText, onFailure, onSuccess, simulator } = step;
      await simulator.use(scenario, 1);
      await enter(goodCode);
      await expectSoon(getFailure).toBe('outcome_unknown');
      expect(getText()).toContain(notice(key).title);
      expect(getText()).toContain(notice(key).text);
      expect(getInput().value).toBe(goodCode);
      expect(document.activeElement).toBe(getInput());
      expect(await simulator.countCalls()).toBe(1);

      await waitOutHold();
      await userEvent.keyboard('{Enter}');
      await expectSoon(getFailure).toBe('invalid_code');
      expect(getText()).toContain(usedText);
      expect(onFailure.mock.lastCall?.[0].failure).toMatchObject({
        kind: 'invalid_code',
        errorCode: 1129,
        afterUnknownOutcome: true,
      });

      // The refusal resolves the doubt, so the challenge does not send the code a third time.
      await waitOutHold();
      await userEvent.keyboard('{Enter}');
      await expectSoon(getFailure).toBe('invalid_format');
      expect(getText()).toContain(en.failures['invalid_format/already_refused']);
      expect(await simulator.countCalls()).toBe(2);
      expect(onSuccess).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['rateLimited', 'rate_limited'],
    ['serviceError', 'service_error'],
  ] as const)('may have been used, as a later failure still says: %s', async (scenario, key) => {
    const step = await renderStep();
    const { getFailure, getText, simulator } = step;
    await loseResponse(step);
    await simulator.use(scenario, 1);
    await waitOutHold();
    await userEvent.keyboard('{Enter}');
    await expectSoon(getFailure).toBe(key);
    expect(getText()).toContain(notice(key, 'may_be_used').text);
    expect(getText()).not.toContain(en.codeFate.not_used);
  });

  it.each([
    ['sessionExpired', 'session_expired'],
    ['lockedSignInAgain', 'locked/sign_in_again'],
    ['lockedForAWhile', 'locked/temporary'],
    ['riskBlocked', 'risk_blocked'],
    ['accountUnavailable', 'account_unavailable'],
    ['noBackupCodes', 'no_backup_codes'],
    ['mfaUnavailable', 'mfa_unavailable'],
    ['configuration', 'configuration'],
  ] as const)(
    'may have been used, as the end under another code says: %s',
    async (scenario, key) => {
      vi.spyOn(console, 'error').mockReturnValue();
      onTestFinished(() => void vi.restoreAllMocks());
      const step = await renderStep();
      const { enter, getStatus, getText, simulator } = step;
      await loseResponse(step);
      await simulator.use(scenario, 1);
      await enter(otherCode);
      await expectSoon(getStatus).toBe('ended');
      expect(getText()).toContain(notice(key, 'earlier_may_be_used').text);
    },
  );

  it('is remembered after a remount', async () => {
    const first = await renderStep();
    const { simulator } = first;
    await loseResponse(first);
    first.unmount();
    const second = await renderStep({ simulator });
    await second.enter(goodCode);
    await expectSoon(second.getFailure).toBe('invalid_code');
    expect(second.getText()).toContain(usedText);
  });

  it('is remembered if the challenge unmounts before the response is lost', async () => {
    const first = await renderStep();
    const { simulator } = first;
    await simulator.use('dropAfterSpending', 1);
    await simulator.hold();
    await first.enter(goodCode);
    await expectSoon(simulator.countCalls).toBe(1);
    first.unmount();
    await simulator.release();
    await expectSoon(() => first.onFailure.mock.calls.length).toBe(1);
    const second = await renderStep({ simulator });
    await second.enter(goodCode);
    await expectSoon(second.getFailure).toBe('invalid_code');
    expect(second.getText()).toContain(usedText);
  });

  it('is remembered under a new MFA token', async () => {
    const step = await renderStep();
    const { enter, getFailure, getStatus, getText, simulator, update } = step;
    await loseResponse(step);
    const { secondFactorToken } = await simulator.report();
    update({ secondFactorToken });
    await expectSoon(getStatus).toBe('idle');
    await enter(goodCode);
    await expectSoon(getFailure).toBe('invalid_code');
    expect(getText()).toContain(usedText);
  });
});

describe('a code that never reached the server', () => {
  it.each(['dropBeforeReading', 'neverAnswers'] as const)(
    'signs in when the person sends it again: %s',
    async (scenario) => {
      const step = await renderStep({ endpoint: { timeoutMs: 1000 } });
      const { enter, getFailure, onSuccess, simulator } = step;
      await simulator.use(scenario, 1);
      await enter(goodCode);
      await expectSoon(getFailure).toBe('outcome_unknown');
      expect(await simulator.listUsedCodes()).toEqual([]);
      await waitOutHold();
      await userEvent.keyboard('{Enter}');
      await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
      expect(await simulator.listUsedCodes()).toEqual([goodCode]);
    },
  );
});

it('the challenge accepts a response that arrived while the page was blocked beyond the time-out', async () => {
  type OnEvent = NonNullable<BackupCodeChallengeProps['onEvent']>;
  const onEvent: OnEvent = ({ type }) => {
    const until = type === 'submitted' ? performance.now() + 2500 : 0;
    while (performance.now() < until);
  };
  const { enter, onFailure, onSuccess } = await renderStep({
    onEvent,
    endpoint: { timeoutMs: 1000 },
  });
  await enter(goodCode);
  await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
  expect(onFailure).not.toHaveBeenCalled();
});
