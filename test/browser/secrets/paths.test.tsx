import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { codes, onPaper, openWatchedStep } from './watchedStep.js';

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each([
  ['plain', false],
  ['StrictMode', true],
])('no secret leaks, %s, from a code that is', (_, strict) => {
  it('pasted, then left alone and unmounted', async () => {
    const step = await openWatchedStep({ strict });
    await step.paste(` 3. ${onPaper(codes[2])}\n`);
    expect(step.getInput().value).toContain(onPaper(codes[2]));
    expect(step.onEvent).toHaveBeenCalledWith(expect.objectContaining({ type: 'pasted' }));
    await step.expectNoSecret('the paste', true);
    step.unmount();
    await step.expectNothingLeft('the step off the screen');
    expect(await step.simulator.countCalls()).toBe(0);
  });

  it('one of a pasted list, rejected here', async () => {
    const step = await openWatchedStep({ strict });
    await step.paste(codes.map((code, index) => `${index + 1}. ${onPaper(code)}`).join('\n'));
    await userEvent.keyboard('{Enter}');
    await step.become('failed');
    await step.expectNoSecret('the rejection', true);
    expect(await step.simulator.countCalls()).toBe(0);
  });

  it('too short, rejected here, then put right and accepted', async () => {
    const step = await openWatchedStep({ strict });
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

  it('under way, then accepted', async () => {
    const step = await openWatchedStep({ strict });
    await step.simulator.hold();
    await step.enter(onPaper(codes[0]));
    await step.become('submitting');
    await step.expectNoSecret('the wait', true);
    await step.simulator.release();
    await step.become('succeeded');
    await step.expectNothingLeft('the success');
  });

  it('under way while the step is unmounted', async () => {
    const step = await openWatchedStep({ strict });
    await step.simulator.hold();
    await step.enter(onPaper(codes[0]));
    await step.become('submitting');
    step.unmount();
    await step.expectNoSecret('the wait off the screen');
    await step.simulator.release();
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    await step.expectNothingLeft('the answer off the screen');
  });

  it('refused, tried again in vain, and replaced by a good one', async () => {
    const step = await openWatchedStep({ strict });
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

  it('spent by a try whose answer was lost, and refused afterwards', async () => {
    const step = await openWatchedStep({ strict });
    await step.simulator.use('dropAfterSpending');
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('outcome_unknown');
    await step.expectNoSecret('the lost answer', true);
    await step.simulator.use(null);
    await userEvent.keyboard('{Enter}');
    await expectSoon(step.getFailure).toBe('invalid_code');
    await step.expectNoSecret('the refusal', true);
  });

  it('typed when the device is offline', async () => {
    const step = await openWatchedStep({ strict });
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await step.enter(codes[0]);
    await expectSoon(step.getFailure).toBe('offline');
    await step.expectNoSecret('the notice', true);
  });

  it('typed when the sign-in ends by the clock', async () => {
    const step = await openWatchedStep({ strict, expiresAt: Date.now() + 3000 });
    await step.type(codes[0]);
    await step.expectNoSecret('the warning', true);
    await expectSoon(step.getStatus).toBe('ended');
    await step.expectNothingLeft('the end');
  });

  it('typed when a new MFA token comes', async () => {
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

  it.each(['privacy_policy', 'consent'] as const)('accepted, with %s next', async (action) => {
    const onActionRequired = vi.fn<(action: { token: string | null }) => void>();
    const step = await openWatchedStep({ strict, requiredAction: action, onActionRequired });
    await step.enter(codes[0]);
    await step.become('ended');
    await step.expectNothingLeft('the end');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(onActionRequired).toHaveBeenCalledOnce();
    const { token } = onActionRequired.mock.lastCall![0];
    expect(token).toMatch(/^[\da-f-]{36}$/);
    step.scanner.learn('token of the next step', token!);
    await step.expectNoSecret('the handing on');
    step.unmount();
    await step.expectNothingLeft('the step off the screen');
  });

  it('never asked for, since the API key is missing', async () => {
    const step = await openWatchedStep({ strict, apiKey: '' });
    await step.become('ended');
    await step.expectNothingLeft('the end');
    for (const line of step.scanner.consoleLines) expect(line).toMatch(/apiKey is missing/);
  });
});

it('what watches the paths sees a code that a host shows', async () => {
  const step = await openWatchedStep();
  await step.type(codes[0]);
  step.getForm().dataset.code = codes[0];
  await expect(step.expectNoSecret('the typing', true)).rejects.toThrow(`attribute: code`);
});
