import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, renderStep } from '../support/renderStep.js';

const usedUpText = en.failures['invalid_code/after_unknown_outcome'];

describe('a code that was spent while its answer was lost', () => {
  it.each([
    ['dropAfterSpending', 'outcome_unknown/network'],
    ['dropMidBody', 'outcome_unknown/network'],
    ['neverAnswersAfterSpending', 'outcome_unknown/timeout'],
    ['emptyBody', 'outcome_unknown/unreadable'],
    ['truncatedBody', 'outcome_unknown/unreadable'],
    ['successWithoutToken', 'outcome_unknown/unreadable'],
    ['zeroGuidToken', 'outcome_unknown/unreadable'],
  ] as const)(
    '%s: is kept, may have been used, and its refusal by hand says so',
    async (scenario, key) => {
      const step = await renderStep({ endpoint: { timeoutMs: 1000 } });
      const { enter, getFailure, getInput, getText, onFailure, onSuccess, simulator } = step;
      await simulator.use(scenario, 1);
      await enter(goodCode);
      await expectSoon(getFailure).toBe('outcome_unknown');
      expect(getText()).toContain(en.failures[key].title);
      expect(getText()).toContain(en.failures[key].text);
      expect(getInput().value).toBe(goodCode);
      expect(document.activeElement).toBe(getInput());
      expect(await simulator.countCalls()).toBe(1);

      await userEvent.keyboard('{Enter}');
      await expectSoon(getFailure).toBe('invalid_code');
      expect(getText()).toContain(usedUpText);
      expect(onFailure.mock.lastCall?.[0].failure).toMatchObject({
        kind: 'invalid_code',
        errorCode: 1129,
        afterUnknownOutcome: true,
      });

      // That one answer could be trusted: the code is not sent a third time.
      await userEvent.keyboard('{Enter}');
      await expectSoon(getFailure).toBe('invalid_format');
      expect(getText()).toContain(en.failures['invalid_format/already_refused']);
      expect(await simulator.countCalls()).toBe(2);
      expect(onSuccess).not.toHaveBeenCalled();
    },
  );
});

describe('a code that never reached the server', () => {
  it.each(['dropBeforeReading', 'neverAnswers'] as const)(
    '%s: is still good when it is sent by hand',
    async (scenario) => {
      const step = await renderStep({ endpoint: { timeoutMs: 1000 } });
      const { enter, getFailure, onSuccess, simulator } = step;
      await simulator.use(scenario, 1);
      await enter(goodCode);
      await expectSoon(getFailure).toBe('outcome_unknown');
      expect(await simulator.listUsedCodes()).toEqual([]);
      await userEvent.keyboard('{Enter}');
      await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
      expect(await simulator.listUsedCodes()).toEqual([goodCode]);
    },
  );
});
