import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { BackupCodeChallenge } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { vi } from 'vitest';
import { expectSoon } from '../support/expectSoon.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';
import { goodCode, renderStep, wrongCode } from '../support/renderStep.js';
import { watchComplaints } from './watchComplaints.js';

/** Two steps in one tree, for two people, each with a server of its own. */
async function renderTwo() {
  const complaints = watchComplaints();
  const simulators = [await createRemoteSimulator(), await createRemoteSimulator()] as const;
  const handlers = simulators.map(() => vi.fn());
  const { container } = render(
    simulators.map(({ apiKey, baseUrl, secondFactorToken }, index) => (
      <section key={baseUrl}>
        <BackupCodeChallenge
          apiKey={apiKey}
          secondFactorToken={secondFactorToken}
          endpoint={{ baseUrl }}
          onSuccess={handlers[index]!}
        />
      </section>
    )),
  );
  const steps = [...container.querySelectorAll('form')].map((form, index) => ({
    form,
    input: form.querySelector('input')!,
    simulator: simulators[index]!,
    onSuccess: handlers[index]!,
    error: () => form.querySelector('.bcc-error')?.textContent,
    says: () => form.querySelector('[role=status]')?.textContent,
  }));
  return { complaints, first: steps[0]!, second: steps[1]! };
}

function expectTied(root: ParentNode, count: number): void {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const inputs = [...root.querySelectorAll('input')];
  expect(inputs).toHaveLength(count);
  for (const input of inputs) {
    const { form } = input;
    expect([...input.labels!].map((label) => label.form)).toEqual([form]);
    const described = input.getAttribute('aria-describedby')!.trim().split(/\s+/);
    expect(described.length).toBeGreaterThan(1);
    for (const id of described) expect(form!.contains(document.getElementById(id))).toBe(true);
  }
}

describe('two steps on one page', () => {
  it('have ids of their own, and each label and description its own input', async () => {
    await renderTwo();
    expectTied(document.body, 2);
  });

  it('have ids of their own in two React roots', async () => {
    await renderStep();
    await renderStep();
    expectTied(document.body, 2);
  });

  it('show, say and mark an error in one of them alone', async () => {
    const { complaints, first, second } = await renderTwo();
    await userEvent.fill(second.input, wrongCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(second.error).toBe(en.failures.invalid_code);
    expect(document.activeElement).toBe(second.input);
    expect(second.input.getAttribute('aria-invalid')).toBe('true');
    expect(first.input.getAttribute('aria-invalid')).toBe('false');
    expect([first.error(), first.says()]).toEqual(['', '']);
    expect(first.form.dataset.status).toBe('idle');

    await first.simulator.use('htmlError');
    await userEvent.fill(first.input, goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(first.says).toContain(en.failures.service_error.title);
    expect(second.error()).toBe(en.failures.invalid_code);
    expect(second.says()).not.toContain(en.failures.service_error.title);
    expect(complaints).toEqual([]);
  });

  it('end one without moving the focus out of the other', async () => {
    const { first, second } = await renderTwo();
    await first.simulator.use('sessionExpired');
    await first.simulator.hold();
    await userEvent.fill(first.input, goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => first.form.dataset.status).toBe('submitting');
    await userEvent.click(second.input);
    await first.simulator.release();
    await expectSoon(() => first.form.dataset.status).toBe('ended');
    expect(document.activeElement).toBe(second.input);
    await userEvent.keyboard(goodCode);
    expect(second.input.value).toBe(goodCode);
  });

  it('send at the same time, each its own code with its own token', async () => {
    const { complaints, first, second } = await renderTwo();
    await first.simulator.hold();
    await second.simulator.hold();
    await userEvent.fill(first.input, goodCode);
    await userEvent.fill(second.input, '7HD83KD9');
    const [one, two] = page.getByRole('button', { name: en.submit }).elements();
    await userEvent.click(one!);
    await userEvent.click(two!);
    await first.simulator.release();
    await second.simulator.release();
    await expectSoon(() => first.onSuccess.mock.calls.length).toBe(1);
    await expectSoon(() => second.onSuccess.mock.calls.length).toBe(1);
    expect(await first.simulator.listUsedCodes()).toEqual([goodCode]);
    expect(await second.simulator.listUsedCodes()).toEqual(['7HD83KD9']);
    expect(complaints).toEqual([]);
  });
});
