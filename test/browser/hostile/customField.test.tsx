import { render } from '@testing-library/react';
import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode } from 'backup-code-challenge/headless';
import { createElement, StrictMode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';

/** A field of a design system: an element of its own with an `<input>` in its shadow. */
class CodeField extends HTMLElement {
  static readonly formAssociated = true;
  readonly #internals = this.attachInternals();
  protected readonly inner = document.createElement('input');

  constructor() {
    super();
    this.attachShadow({ mode: 'open', delegatesFocus: true }).append(this.inner);
  }

  get form() {
    return this.#internals.form;
  }

  get value() {
    return this.inner.value;
  }

  set value(value: string) {
    this.inner.value = value;
  }
}

class StubbornField extends CodeField {
  override get value() {
    return this.inner.value;
  }

  override set value(value: string) {
    if (!value) throw new Error('This field cannot be emptied.');
    this.inner.value = value;
  }
}

customElements.define('code-field', CodeField);
customElements.define('stubborn-field', StubbornField);

async function renderWith(tag: 'code-field' | 'stubborn-field') {
  const simulator = await createRemoteSimulator();
  const onSuccess = vi.fn<ChallengeOptions['onSuccess']>();
  function Page() {
    const challenge = useBackupCodeChallenge({
      apiKey: simulator.apiKey,
      secondFactorToken: simulator.secondFactorToken,
      endpoint: { baseUrl: simulator.baseUrl },
      onSuccess,
    });
    return (
      <BackupCode.Root challenge={challenge}>
        <BackupCode.Input render={(props) => createElement(tag, props)} />
        <BackupCode.Submit>Send</BackupCode.Submit>
      </BackupCode.Root>
    );
  }
  const { container } = render(<Page />, { wrapper: StrictMode });
  const field = container.querySelector<CodeField>(tag)!;
  return { container, field, onSuccess, simulator };
}

const report = vi.fn<(event: ErrorEvent) => void>((event) => event.preventDefault());

beforeEach(() => {
  report.mockClear();
  window.addEventListener('error', report);
  return () => window.removeEventListener('error', report);
});

describe('a custom element in place of the input', () => {
  it('signs in, and is empty afterwards', async () => {
    const { container, field, onSuccess, simulator } = await renderWith('code-field');
    field.focus();
    await userEvent.keyboard(goodCode);
    await userEvent.click(page.getByRole('button', { name: 'Send' }));
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    await expectSoon(() => container.querySelector('form')?.dataset.status).toBe('succeeded');
    expect(field.value).toBe('');
    expect(await simulator.listUsedCodes()).toEqual([goodCode]);
    expect(report).not.toHaveBeenCalled();
  });

  it('that cannot be emptied costs no login: the code is delivered, and the challenge goes on', async () => {
    const { container, field, onSuccess } = await renderWith('stubborn-field');
    field.focus();
    await userEvent.keyboard(goodCode);
    await userEvent.click(page.getByRole('button', { name: 'Send' }));
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    await expectSoon(() => container.querySelector('form')?.dataset.status).toBe('succeeded');
    expect(report).toHaveBeenCalled();
  });
});
