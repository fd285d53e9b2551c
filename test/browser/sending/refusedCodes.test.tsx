import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, otherCode, renderStep, wrongCode } from '../support/renderStep.js';

const nextToken = async ({ report }: { report: () => Promise<{ secondFactorToken: string }> }) => ({
  secondFactorToken: (await report()).secondFactorToken,
});

describe('a code that was refused under this MFA token', () => {
  it.each([wrongCode, ` ${wrongCode} `, `${wrongCode.slice(0, 4)}-${wrongCode.slice(4)}`])(
    'is not sent again as "%s"',
    async (sameCode) => {
      const { enter, getFailure, getText, simulator, type } = await renderStep();
      await enter(wrongCode);
      await expectSoon(getFailure).toBe('invalid_code');
      await type(sameCode);
      await userEvent.keyboard('{Enter}');
      await expectSoon(getFailure).toBe('invalid_format');
      expect(getText()).toContain(en.failures['invalid_format/already_refused']);
      expect(await simulator.countCalls()).toBe(1);
    },
  );

  it('is not sent again after a remount', async () => {
    const first = await renderStep();
    const { simulator } = first;
    await first.enter(wrongCode);
    await expectSoon(first.getFailure).toBe('invalid_code');
    first.unmount();
    const second = await renderStep({ simulator });
    await second.enter(wrongCode);
    await expectSoon(second.getFailure).toBe('invalid_format');
    expect(second.getText()).toContain(en.failures['invalid_format/already_refused']);
    expect(await simulator.countCalls()).toBe(1);
    await second.enter(goodCode);
    await expectSoon(() => second.onSuccess.mock.calls.length).toBe(1);
  });

  it('is sent again under a new MFA token', async () => {
    const step = await renderStep();
    const { enter, getFailure, getInput, getStatus, simulator, update } = step;
    await enter(wrongCode);
    await expectSoon(getFailure).toBe('invalid_code');
    update(await nextToken(simulator));
    await expectSoon(getStatus).toBe('idle');
    await expectSoon(() => getInput().value).toBe('');
    await enter(wrongCode);
    await expectSoon(getFailure).toBe('invalid_code');
    expect(await simulator.countCalls()).toBe(2);
  });
});

describe('a response to a code of an earlier MFA token', () => {
  it.each(['okWithErrorCode', 'sessionExpired', 'rateLimited', null] as const)(
    'is delivered without changing the text that is typed under a new MFA token: %s',
    async (scenario) => {
      const step = await renderStep();
      const { enter, getInput, getStatus, onFailure, onSuccess, simulator, type, update } = step;
      await simulator.use(scenario, 1);
      await simulator.hold();
      await enter(goodCode);
      await expectSoon(simulator.countCalls).toBe(1);
      update(await nextToken(simulator));
      await expectSoon(() => getInput().value).toBe('');
      await type('cD45');
      await simulator.release();
      await expectSoon(() => onSuccess.mock.calls.length + onFailure.mock.calls.length).toBe(1);
      await userEvent.keyboard('xh57');
      expect(getInput().value).toBe('cD45xh57');
      expect(getStatus()).toBe('idle');
    },
  );
});

it.each(['okWithErrorCode', null] as const)(
  'the challenge sends no code under a new MFA token while a code of the earlier one is in flight: %s',
  async (scenario) => {
    const step = await renderStep();
    const { enter, getAnnouncement, onFailure, onSuccess, simulator, update } = step;
    await simulator.use(scenario, 1);
    await simulator.hold();
    await enter(goodCode);
    await expectSoon(simulator.countCalls).toBe(1);
    update(await nextToken(simulator));
    await expectSoon(() => step.getInput().value).toBe('');
    expect(step.submit.element().ariaDisabled).toBe('true');
    await enter(otherCode);
    await expectSoon(getAnnouncement).toBe(en.submitting);
    expect(step.getStatus()).toBe('idle');
    await simulator.release();
    await expectSoon(() => onSuccess.mock.calls.length + onFailure.mock.calls.length).toBe(1);
    expect(await simulator.countCalls()).toBe(1);
    await expectSoon(() => step.submit.element().ariaDisabled).toBe('false');
    await userEvent.keyboard('{Enter}');
    await expectSoon(step.getStatus).toBe('succeeded');
    expect(await simulator.listUsedCodes()).toEqual(scenario ? [otherCode] : [goodCode, otherCode]);
  },
);

describe('a complete code in the field', () => {
  it.each(['typed', 'pasted'])('is not sent without a press when it is %s', async (way) => {
    const { getInput, getStatus, onEvent, simulator, type } = await renderStep();
    await type(goodCode);
    if (way === 'pasted') {
      await userEvent.keyboard('{Control>}ax{/Control}');
      expect(getInput().value).toBe('');
      await userEvent.keyboard('{Control>}v{/Control}');
    }
    expect(getInput().value).toBe(goodCode);
    // A code that was sent would raise an event and reach the server by now.
    await userEvent.keyboard('{Tab}');
    expect(getStatus()).toBe('idle');
    expect(onEvent.mock.calls.map(([event]) => event.type)).not.toContain('submitted');
    expect(await simulator.countCalls()).toBe(0);
  });
});
