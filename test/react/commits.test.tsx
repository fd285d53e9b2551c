import { waitFor } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';

/** The challenge, with a count of the React commits that render any part of it. */
function renderCounted(scenario?: 'serviceError') {
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
  };
}

// The folder `transitionCommits` counts the commits at mount and of each transition.
describe('React commits the challenge', () => {
  it('never while a person types a whole code, or enters and leaves the field', async () => {
    const { count, user } = renderCounted();
    expect(await count(() => user.click(getInput()))).toBe(0);
    expect(await count(() => user.keyboard('AD45-XH56'))).toBe(0);
    expect(await count(() => user.keyboard('{Backspace}{ArrowLeft}7'))).toBe(0);
    expect(await count(() => user.tab())).toBe(0);
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

  it('never while a person corrects a code under an alert', async () => {
    const { count, enter, status, user } = renderCounted('serviceError');
    await enter(goodCode);
    await waitFor(() => expect(status()).toBe('failed'));
    expect(await count(() => user.keyboard('{Backspace}6'))).toBe(0);
  });
});
