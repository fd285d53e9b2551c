import { waitFor } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';

/** The challenge, with a count of the React commits that render any part of it. */
function renderCounted(scenario?: 'serviceError' | 'sessionExpired') {
  let commits = 0;
  const around = ({ children }: { children: ReactNode }) => (
    <Profiler id="step" onRender={() => (commits += 1)}>
      {children}
    </Profiler>
  );
  const simulator = createStrictSimulator();
  if (scenario) simulator.use(scenario);
  const step = renderStep({ simulator, around });
  const status = () => getForm(step.container).dataset.status;
  return {
    ...step,
    status,
    /** The number of commits that an action causes. */
    async count(action: () => Promise<unknown>) {
      const before = commits;
      await action();
      return commits - before;
    },
    commits: () => commits,
  };
}

describe('React commits the challenge', () => {
  it('once at mount', () => {
    expect(renderCounted().commits()).toBe(1);
  });

  it('never while a person types a whole code, or enters and leaves the field', async () => {
    const { count, user } = renderCounted();
    expect(await count(() => user.click(getInput()))).toBe(0);
    expect(await count(() => user.keyboard('AD45-XH56'))).toBe(0);
    expect(await count(() => user.keyboard('{Backspace}{ArrowLeft}7'))).toBe(0);
    expect(await count(() => user.tab())).toBe(0);
  });

  it('once for a malformed code', async () => {
    const { count, status, user, fill } = renderCounted();
    await fill('AD45');
    const send = async () => {
      await user.keyboard('{Enter}');
      await waitFor(() => expect(status()).toBe('failed'));
    };
    expect(await count(send)).toBe(1);
  });

  // One commit for "checking", one for the outcome.
  it.each([
    ['a refused code', wrongCode, undefined, 'failed'],
    ['an accepted code', goodCode, undefined, 'succeeded'],
    ['a failure above the field', goodCode, 'serviceError', 'failed'],
    ['the end', goodCode, 'sessionExpired', 'ended'],
  ] as const)('twice for %s', async (_, code, scenario, outcome) => {
    const { count, status, user, fill } = renderCounted(scenario);
    await fill(code);
    const send = async () => {
      await user.keyboard('{Enter}');
      await waitFor(() => expect(status()).toBe(outcome));
    };
    expect(await count(send)).toBe(2);
  });

  it('once for the key press that removes an error, and never for the next keys', async () => {
    const { count, enter, status, user } = renderCounted();
    await enter(wrongCode);
    await waitFor(() => expect(status()).toBe('failed'));
    expect(await count(() => user.keyboard('k'))).toBe(1);
    expect(await count(() => user.keyboard('7Mw2pQz'))).toBe(0);
  });

  it('once when the focus leaves a field with an error', async () => {
    const { count, enter, status, user } = renderCounted();
    await enter(wrongCode);
    await waitFor(() => expect(status()).toBe('failed'));
    await waitFor(() => expect(getInput()).toHaveFocus());
    expect(await count(() => user.tab())).toBe(1);
    expect(await count(() => user.tab({ shift: true }))).toBe(0);
    expect(await count(() => user.tab())).toBe(0);
  });

  it('once under a new MFA token', async () => {
    const { count, enter, simulator, status, update } = renderCounted();
    await enter(wrongCode);
    await waitFor(() => expect(status()).toBe('failed'));
    const { secondFactorToken } = simulator.startLogin();
    // One commit for the page's render, one for the challenge's.
    expect(await count(async () => update({ secondFactorToken }))).toBe(2);
    expect(await count(async () => update({ secondFactorToken }))).toBe(1);
  });

  it('never while a person corrects a code under an alert', async () => {
    const { count, enter, status, user } = renderCounted('serviceError');
    await enter(goodCode);
    await waitFor(() => expect(status()).toBe('failed'));
    expect(await count(() => user.keyboard('{Backspace}6'))).toBe(0);
  });
});
