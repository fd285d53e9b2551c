import { waitFor } from '@testing-library/react';
import { createSimulator } from 'backup-code-challenge/testing';
import { Profiler, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';

/** The step, with a count of the React commits in which any part of it took part. */
function renderCounted(scenario?: 'serviceError' | 'sessionExpired') {
  let commits = 0;
  const around = ({ children }: { children: ReactNode }) => (
    <Profiler id="step" onRender={() => (commits += 1)}>
      {children}
    </Profiler>
  );
  const simulator = createSimulator();
  if (scenario) simulator.use(scenario);
  const step = renderStep({ simulator, around });
  const status = () => getForm(step.container).dataset.status;
  return {
    ...step,
    status,
    /** How many commits something took. */
    async count(action: () => Promise<unknown>) {
      const before = commits;
      await action();
      return commits - before;
    },
    commits: () => commits,
  };
}

describe('React commits', () => {
  it('are one at mount', () => {
    expect(renderCounted().commits()).toBe(1);
  });

  it('are none while a person types a whole code', async () => {
    const { count, user } = renderCounted();
    expect(await count(() => user.click(getInput()))).toBe(0);
    expect(await count(() => user.keyboard('AD45-XH56'))).toBe(0);
    expect(await count(() => user.keyboard('{Backspace}{ArrowLeft}7'))).toBe(0);
    expect(await count(() => user.tab())).toBe(0);
  });

  it('are one for an input that cannot be a code', async () => {
    const { count, status, user, fill } = renderCounted();
    await fill('AD45');
    const send = async () => {
      await user.keyboard('{Enter}');
      await waitFor(() => expect(status()).toBe('failed'));
    };
    expect(await count(send)).toBe(1);
  });

  // One for "checking", one for the outcome: nothing else is shown, so nothing else is rendered.
  it.each([
    ['a refused code', wrongCode, undefined, 'failed'],
    ['an accepted code', goodCode, undefined, 'succeeded'],
    ['a failure told above the field', goodCode, 'serviceError', 'failed'],
    ['the end', goodCode, 'sessionExpired', 'ended'],
  ] as const)('are two for %s', async (_, code, scenario, outcome) => {
    const { count, status, user, fill } = renderCounted(scenario);
    await fill(code);
    const send = async () => {
      await user.keyboard('{Enter}');
      await waitFor(() => expect(status()).toBe(outcome));
    };
    expect(await count(send)).toBe(2);
  });

  it('are one for the key press that takes an error away, none for the next', async () => {
    const { count, enter, status, user } = renderCounted();
    await enter(wrongCode);
    await waitFor(() => expect(status()).toBe('failed'));
    expect(await count(() => user.keyboard('k'))).toBe(1);
    expect(await count(() => user.keyboard('7Mw2pQz'))).toBe(0);
  });

  it('are none while a code is corrected under a notice', async () => {
    const { count, enter, status, user } = renderCounted('serviceError');
    await enter(goodCode);
    await waitFor(() => expect(status()).toBe('failed'));
    expect(await count(() => user.keyboard('{Backspace}6'))).toBe(0);
  });
});
