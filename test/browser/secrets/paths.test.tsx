import { en } from 'backup-code-challenge/locales/en';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { codes, onPaper, openWatchedStep } from './watchedStep.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['plain', {}],
  ['StrictMode', { strict: true }],
  ['through a back end', { through: {} }],
])('no secret leaks (%s) when a code is', (_, mode) => {
  it('pasted, and the challenge then unmounts', async () => {
    const step = await openWatchedStep(mode);
    await step.paste(` 3. ${onPaper(codes[2])}\n`);
    expect(step.getInput().value).toContain(onPaper(codes[2]));
    expect(step.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'pasted' }));
    await step.expectNoSecret('the paste', true);
    step.unmount();
    await step.expectNothingLeft('the unmount');
    expect(await step.simulator.countCalls()).toBe(0);
  });

  it('in a pasted list, and rejected without a request', async () => {
    const step = await openWatchedStep(mode);
    await step.paste(codes.map((code, index) => `${index + 1}. ${onPaper(code)}`).join('\n'));
    await userEvent.keyboard('{Enter}');
    await step.become('failed');
    await step.expectNoSecret('the rejection', true);
    expect(await step.simulator.countCalls()).toBe(0);
  });

  it('too short, rejected without a request, then corrected and accepted', async () => {
    const step = await openWatchedStep(mode);
    await step.type(codes[0].slice(0, 7));
    step.scanner.learn('a part of the code', codes[0].slice(0, 7));
    await userEvent.keyboard('{Enter}');
    await step.become('failed');
    await step.expectNoSecret('the rejection', true);
    await step.type(codes[0]);
    await step.expectNoSecret('the correction', true);
    await userEvent.keyboard('{Enter}');
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
    expect(step.onSuccess).toHaveBeenCalledOnce();
  });

  it('in flight, then accepted', async () => {
    const step = await openWatchedStep(mode);
    await step.simulator.hold();
    await step.enter(onPaper(codes[0]));
    await step.become('submitting');
    await step.expectNoSecret('the wait', true);
    await step.simulator.release();
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it('in flight when the challenge unmounts, then accepted', async () => {
    const step = await openWatchedStep(mode);
    await step.simulator.hold();
    await step.enter(onPaper(codes[0]));
    await step.become('submitting');
    step.unmount();
    await step.expectNoSecret('the unmount');
    await step.simulator.release();
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    await step.expectNothingLeft('the response after the unmount');
  });

  it('refused, tried again without a request, and replaced by a right one', async () => {
    const step = await openWatchedStep(mode);
    await step.simulator.use('invalidCode', 1);
    await step.enter(codes[1]);
    await step.become('failed');
    await step.expectNoSecret('the refusal', true);
    await step.enter(onPaper(codes[1]));
    await step.become('failed');
    await step.expectNoSecret('the refusal without a request', true);
    await step.enter(codes[0]);
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it('in doubt when the challenge unmounts, and recognised after a remount', async () => {
    const step = await openWatchedStep(mode);
    await step.simulator.use('dropAfterSpending', 1);
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('outcome_unknown');
    step.unmount();
    await step.expectNothingLeft('the unmount');
    const next = await openWatchedStep({ ...mode, simulator: step.simulator });
    await next.enter(codes[0]);
    await expectSoon(() => next.onFailure.mock.lastCall?.[0].message).toContain('invalid_code');
    expect(next.getText()).toContain(en.failures['invalid_code/after_unknown_outcome']);
    await next.expectNoSecret('the refusal', true);
    next.unmount();
    await next.expectNothingLeft('the second unmount');
  });

  it('typed when the device is offline', async () => {
    const step = await openWatchedStep(mode);
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('offline');
    await step.expectNoSecret('the notice', true);
    await userEvent.keyboard('{Enter}');
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it('typed while the MFA token expires, then accepted', async () => {
    const step = await openWatchedStep({ ...mode, expiresInMs: 3000 });
    await step.type(codes[0]);
    await step.expectNoSecret('the warning', true);
    await expectSoon(step.getText).toContain(en.expired.title);
    await step.expectNoSecret('the end of the time', true);
    await userEvent.keyboard('{Enter}');
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it('typed before the page enters the back/forward cache', async () => {
    const step = await openWatchedStep(mode);
    await step.type(codes[0]);
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await step.expectNothingLeft('the way to another page');
  });
});

describe.each([
  ['plain', false],
  ['StrictMode', true],
])('no secret leaks (%s) when a code is', (_, strict) => {
  it('spent although the response is lost, and refused afterwards', async () => {
    const step = await openWatchedStep({ strict });
    await step.simulator.use('dropAfterSpending');
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('outcome_unknown');
    await step.expectNoSecret('the lost response', true);
    await step.simulator.use(null);
    await waitOutHold();
    await userEvent.keyboard('{Enter}');
    await expectSoon(step.getFailure).toBe('invalid_code');
    await step.expectNoSecret('the refusal', true);
    step.unmount();
    await step.expectNothingLeft('the unmount');
  });

  it('typed when a new MFA token arrives', async () => {
    const step = await openWatchedStep({ strict });
    await step.type(codes[0]);
    const { secondFactorToken } = await step.simulator.report();
    step.scanner.learn('new MFA token', secondFactorToken);
    step.update({ secondFactorToken });
    await step.expectNothingLeft('the new token');
    await step.enter(codes[0]);
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it.each(['privacy_policy', 'consent'] as const)(
    'accepted, and %s is required',
    async (action) => {
      const onActionRequired = vi.fn<(action: { token: string | null }) => void>();
      const step = await openWatchedStep({ strict, requiredAction: action, onActionRequired });
      await step.enter(codes[0]);
      await step.become('ended');
      await step.expectNothingLeft('the end');
      await userEvent.keyboard('{Tab}{Enter}');
      expect(onActionRequired).toHaveBeenCalledOnce();
      const { token } = onActionRequired.mock.lastCall![0];
      expect(token).toMatch(/^[\da-f-]{36}$/);
      step.scanner.learn('token of the required action', token!);
      await step.expectNoSecret('the action');
      step.unmount();
      await step.expectNothingLeft('the unmount');
    },
  );

  it('impossible to enter, because the API key is missing', async () => {
    const step = await openWatchedStep({ strict, apiKey: '' });
    await step.become('ended');
    await step.expectNothingLeft('the end');
    for (const line of step.scanner.consoleLines)
      expect(line).toMatch(/apiKey is missing|names an action without a button/);
  });
});

it('expectNoSecret rejects when an attribute contains a code', async () => {
  const step = await openWatchedStep();
  await step.type(codes[0]);
  step.getForm().dataset.leak = codes[0];
  await expect(step.expectNoSecret('the typing', true)).rejects.toThrow(`attribute: code`);
});
