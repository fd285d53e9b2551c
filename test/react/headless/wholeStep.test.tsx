import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { type UseBackupCodeChallengeResult, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { createSimulator } from 'backup-code-challenge/testing';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { renderParts } from './renderParts.js';

const user = userEvent.setup();
const getCode = () => screen.getByRole('textbox', { name: en.label });

/** A step of the host's own make, with ids of its own where it wants them. */
function ownStep(
  challenge: UseBackupCodeChallengeResult,
  ids: { input?: string; error?: string } = {},
) {
  const texts = getChallengeTexts(challenge, en);
  return (
    <>
      {challenge.failurePlacement === 'end' && (
        <BackupCode.Heading>{texts.title}</BackupCode.Heading>
      )}
      <BackupCode.Alert>
        {texts.text} {texts.wait}
      </BackupCode.Alert>
      {challenge.failurePlacement !== 'end' && (
        <>
          <BackupCode.Label>{en.label}</BackupCode.Label>
          <BackupCode.Input {...(ids.input && { id: ids.input })} aria-describedby="policy" />
          <BackupCode.FieldError render={<p {...(ids.error && { id: ids.error })} />}>
            {texts.text}
          </BackupCode.FieldError>
          <BackupCode.Description>{texts.hint}</BackupCode.Description>
          <p id="policy">Each code works once.</p>
          <BackupCode.Submit>{en.submit}</BackupCode.Submit>
        </>
      )}
      <BackupCode.Action action="use_another_method">
        {texts.actionLabel('use_another_method')}
      </BackupCode.Action>
      <BackupCode.Status>{texts.announcement}</BackupCode.Status>
    </>
  );
}

async function findViolations(container: Element) {
  // jsdom has no layout, and no colours to speak of.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('a step made of the parts', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error');
    return () => void vi.restoreAllMocks();
  });

  it('rejects, refuses and signs in', async () => {
    const { onSuccess, simulator } = renderParts((challenge) => ownStep(challenge));
    await user.type(getCode(), 'AD45{Enter}');
    await waitFor(() => expect(getCode()).toHaveAccessibleDescription(/^You entered 4 /));
    await user.clear(getCode());
    await user.type(getCode(), `${wrongCode}{Enter}`);
    await waitFor(() =>
      expect(getCode()).toHaveAccessibleDescription(
        `${en.failures.invalid_code} 8 letters and digits. Spaces and dashes do not matter. Each code works once.`,
      ),
    );
    expect(screen.getByRole('status')).toHaveTextContent(en.failures.invalid_code);
    await user.clear(getCode());
    await user.type(getCode(), goodCode);
    await user.click(screen.getByRole('button', { name: en.submit }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(2);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('ties label and descriptions to ids that the host gave', async () => {
    const ids = { input: 'their-input', error: 'their-error' };
    renderParts((challenge) => ownStep(challenge, ids));
    expect(getCode().id).toBe('their-input');
    await user.type(getCode(), 'AD45{Enter}');
    await waitFor(() => expect(getCode()).toHaveAccessibleDescription(/^You entered 4 .*once\.$/));
    expect(getCode().getAttribute('aria-describedby')).toMatch(/^their-error \S+ policy$/);
  });

  it.each([
    ['failed', 'serviceError'],
    ['ended', 'lockedForAWhile'],
  ] as const)('has nothing for axe to find while it is %s', async (status, scenario) => {
    const { container } = renderParts((challenge) => ownStep(challenge), { scenario });
    expect(await findViolations(container)).toEqual([]);
    await user.type(getCode(), `${goodCode}{Enter}`);
    await waitFor(() => expect(container.firstElementChild).toHaveAttribute('data-status', status));
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('a field that the host controls', () => {
  function ControlledField() {
    const [code, setCode] = useState('');
    return (
      <BackupCode.Input
        render={<input value={code} onChange={(event) => setCode(event.target.value)} />}
      />
    );
  }

  it('is emptied when the code was accepted', async () => {
    const { onSuccess } = renderParts(<ControlledField />);
    await user.type(screen.getByRole('textbox'), `${goodCode}{Enter}`);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(screen.getByRole('textbox')).toHaveValue('');
  });
});

describe('a form whose host has something to check first', () => {
  it('sends by a call of submit', async () => {
    let challenge: UseBackupCodeChallengeResult | undefined;
    const { onSuccess, simulator } = renderParts((given) => {
      challenge = given;
      return <BackupCode.Input />;
    });
    const form = screen.getByRole('textbox').closest('form')!;
    form.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
    await user.type(screen.getByRole('textbox'), `${goodCode}{Enter}`);
    expect(simulator.requests).toHaveLength(0);
    act(() => challenge?.submit());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('sends nothing by what was handed out under an earlier token', async () => {
    let first: UseBackupCodeChallengeResult | undefined;
    const simulator = createSimulator();
    const onSuccess = vi.fn();
    function Host() {
      const [login, setLogin] = useState(() => simulator.startLogin());
      const { apiKey, fetch } = simulator;
      const challenge = useBackupCodeChallenge({
        ...login,
        apiKey,
        onSuccess,
        endpoint: { fetch },
      });
      first ??= challenge;
      return (
        <BackupCode.Root challenge={challenge}>
          <BackupCode.Input />
          <button type="button" onClick={() => setLogin(simulator.startLogin())}>
            New token
          </button>
        </BackupCode.Root>
      );
    }
    render(<Host />);
    await user.type(screen.getByRole('textbox'), goodCode);
    await user.click(screen.getByRole('button'));
    await user.type(screen.getByRole('textbox'), goodCode);
    await act(async () => first?.submit());
    expect(simulator.requests).toHaveLength(0);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });
});
