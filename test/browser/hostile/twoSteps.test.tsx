import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from '@testing-library/react';
import { BackupCodeChallenge } from 'backup-code-challenge';
import { en } from 'backup-code-challenge/locales/en';
import { refusedText } from '../../support/texts.js';
import { expectSoon } from '../support/expectSoon.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';
import { goodCode, renderStep, wrongCode } from '../support/renderStep.js';
import { watchComplaints } from './watchComplaints.js';

/** Renders two challenges in one tree, each with its own account and server. */
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
    getAnnouncement: () => form.querySelector('[role=status]')?.textContent,
  }));
  return { complaints, first: steps[0]!, second: steps[1]! };
}

/** Expects distinct ids, and the label, name, description and error of each input in its form. */
async function expectTied(root: ParentNode, count: number) {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const inputs = [...root.querySelectorAll('input')];
  expect(inputs).toHaveLength(count);
  for (const input of inputs) {
    const form = input.form!;
    const find = (element: Element, attribute: string) => {
      const found = document.getElementById(element.getAttribute(attribute)!);
      return form.contains(found) ? found?.className : 'outside its form';
    };
    expect([...input.labels!].map((label) => label.form)).toEqual([form]);
    expect(find(form, 'aria-labelledby')).toBe('bcc-title');
    expect(find(input, 'aria-describedby')).toBe('bcc-hint');
    await userEvent.click(input);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => form.dataset.failure).toBe('invalid_format');
    await userEvent.tab();
    expect(find(input, 'aria-describedby')).toBe('bcc-error');
  }
}

describe('two challenges on one page', () => {
  it('have distinct ids, so that each label and description belongs to its own input', async () => {
    await renderTwo();
    await expectTied(document.body, 2);
  });

  it('have distinct ids in two React roots', async () => {
    await renderStep();
    await renderStep();
    await expectTied(document.body, 2);
  });

  it('show, announce and mark an error only in the challenge that has it', async () => {
    const { complaints, first, second } = await renderTwo();
    await userEvent.fill(second.input, wrongCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(second.error).toBe(refusedText);
    expect(document.activeElement).toBe(second.input);
    expect(second.input.getAttribute('aria-invalid')).toBe('true');
    expect(first.input.getAttribute('aria-invalid')).toBe('false');
    expect([first.error(), first.getAnnouncement()]).toEqual(['', '']);
    expect(first.form.dataset.status).toBe('idle');

    await first.simulator.use('htmlError');
    await userEvent.fill(first.input, goodCode);
    await userEvent.keyboard('{Enter}');
    await expectSoon(first.getAnnouncement).toContain(en.failures.service_error.title);
    expect(second.error()).toBe(refusedText);
    expect(second.getAnnouncement()).not.toContain(en.failures.service_error.title);
    expect(complaints).toEqual([]);
  });

  it('do not take the focus from each other when one of them ends', async () => {
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

  it('can send at the same time, each with its own code and token', async () => {
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
