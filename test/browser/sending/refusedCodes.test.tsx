import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, renderStep, wrongCode } from '../support/renderStep.js';

const nextToken = async ({ report }: { report: () => Promise<{ secondFactorToken: string }> }) => ({
  secondFactorToken: (await report()).secondFactorToken,
});

describe('a code that was refused in this step', () => {
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

  it('is sent once more after a new MFA token, which makes a new step', async () => {
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

describe('an answer to the step before', () => {
  it.each(['okWithErrorCode', 'sessionExpired', 'rateLimited', null] as const)(
    '%s: changes nothing of what is being typed under a new MFA token',
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

describe('a whole code in the field', () => {
  it.each(['typed', 'pasted'])('is not sent by itself when it is %s', async (way) => {
    const { getInput, getStatus, onEvent, simulator, type } = await renderStep();
    await type(goodCode);
    if (way === 'pasted') {
      await userEvent.keyboard('{Control>}ax{/Control}');
      expect(getInput().value).toBe('');
      await userEvent.keyboard('{Control>}v{/Control}');
    }
    expect(getInput().value).toBe(goodCode);
    // Whatever would be sent by itself would be told of, and be on its way by the next look.
    await userEvent.keyboard('{Tab}');
    expect(getStatus()).toBe('idle');
    expect(onEvent.mock.calls.map(([event]) => event.type)).not.toContain('submitted');
    expect(await simulator.countCalls()).toBe(0);
  });
});
