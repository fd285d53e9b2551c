import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { type UseBackupCodeChallengeResult, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { waitText } from '../../support/waitText.js';
import { expectAnnounced } from '../support/expectAnnounced.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { announced, hint, notice, refusedText, wrongLengthText } from '../../support/texts.js';
import { renderParts } from './renderParts.js';

const user = userEvent.setup();
const getCode = () => screen.getByRole('textbox', { name: en.label });

interface Ids {
  input?: string;
  error?: string;
  heading?: string;
  alertText?: string;
}

/** An `id` prop, or nothing to spread if the app sets no id. */
const idProp = (id: string | undefined) => id && { id };

/** A challenge that an app builds from the parts, with the ids that the app sets. */
function composeParts(challenge: UseBackupCodeChallengeResult, ids: Ids = {}) {
  const texts = getChallengeTexts(challenge, en);
  const isEnded = challenge.failurePlacement === 'end';
  return (
    <>
      <BackupCode.Heading {...idProp(ids.heading)}>
        {isEnded ? texts.title : en.title}
      </BackupCode.Heading>
      <BackupCode.Alert>
        <BackupCode.AlertText {...idProp(ids.alertText)}>{texts.text}</BackupCode.AlertText>
        <p>{texts.wait}</p>
      </BackupCode.Alert>
      {!isEnded && (
        <>
          <BackupCode.Label>{en.label}</BackupCode.Label>
          <BackupCode.Input {...idProp(ids.input)} aria-describedby="policy" />
          <BackupCode.FieldError render={<p {...idProp(ids.error)} />}>
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
  // jsdom computes neither layout nor colours.
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('a challenge built from the parts', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error');
    return () => void vi.restoreAllMocks();
  });

  it('rejects a malformed code, shows a refusal, and signs in', async () => {
    const { onSuccess, simulator } = renderParts((challenge) => composeParts(challenge));
    expect(screen.getByRole('form', { name: en.title })).toBeInTheDocument();
    await user.type(getCode(), 'AD45{Enter}');
    await expectAnnounced(wrongLengthText(4));
    expect(getCode()).toBeInvalid();
    await user.clear(getCode());
    await user.type(getCode(), `${wrongCode}{Enter}`);
    await expectAnnounced(refusedText);
    expect(screen.getByText(refusedText, { selector: 'p' })).toBeInTheDocument();
    await user.clear(getCode());
    await user.type(getCode(), goodCode);
    await user.click(screen.getByRole('button', { name: en.submit }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await expectAnnounced(announced(en.succeeded));
    expect(simulator.requests).toHaveLength(2);
    expect(console.error).not.toHaveBeenCalled();
  });

  it('hides the description while an error stands', async () => {
    renderParts((challenge) => composeParts(challenge));
    const getHint = () => screen.getByText(/^8 letters and numbers/);
    expect(getHint()).toBeVisible();
    await user.type(getCode(), `${wrongCode}{Enter}`);
    await expectAnnounced(refusedText);
    expect(getHint()).not.toBeVisible();
    await user.clear(getCode());
    await user.type(getCode(), `${goodCode}{Enter}`);
    await waitFor(() => expect(getHint()).toBeVisible());
  });

  it('describes the input by the hint, during a focused error by nothing, and after blur by the error', async () => {
    renderParts((challenge) => composeParts(challenge));
    expect(getCode()).toHaveAccessibleDescription(`${hint} Each code works once.`);
    await user.type(getCode(), `${wrongCode}{Enter}`);
    await expectAnnounced(refusedText);
    // The live region announced the error. A new description of the focused input would repeat it.
    expect(getCode()).toHaveFocus();
    expect(getCode()).toHaveAccessibleDescription('Each code works once.');
    await user.tab();
    expect(getCode()).toHaveAccessibleDescription(`${refusedText} Each code works once.`);
    await user.clear(getCode());
    await user.tab();
    expect(getCode()).toHaveAccessibleDescription(`${hint} Each code works once.`);
  });

  it('uses the app’s ids for the label and the descriptions', async () => {
    const ids = { input: 'their-input', error: 'their-error' };
    renderParts((challenge) => composeParts(challenge, ids));
    expect(getCode().id).toBe('their-input');
    expect(getCode().getAttribute('aria-describedby')).toMatch(/^\S+ policy$/);
    await user.type(getCode(), 'AD45{Enter}');
    await expectAnnounced(wrongLengthText(4));
    expect(getCode()).toHaveAttribute('aria-describedby', 'policy');
    await user.tab();
    expect(getCode()).toHaveAttribute('aria-describedby', 'their-error policy');
    expect(getCode()).toHaveAccessibleDescription(`${wrongLengthText(4)} Each code works once.`);
  });

  it('gives the input an id that ends in backup-code if the app sets none', () => {
    renderParts((challenge) => composeParts(challenge));
    expect(getCode().id).toMatch(/backup-code$/);
  });

  it.each([
    ['that the parts set', {}, { heading: /heading$/, alertText: /alert-text$/ }],
    [
      'that the app sets',
      { heading: 'their-heading', alertText: 'their-text' },
      { heading: /^their-heading$/, alertText: /^their-text$/ },
    ],
  ])('names and describes the focused alert of an end with ids %s', async (_, appIds, ids) => {
    const { container } = renderParts((challenge) => composeParts(challenge, appIds), {
      scenario: 'lockedForAWhile',
    });
    await user.type(getCode(), `${goodCode}{Enter}`);
    const { title, text } = notice('locked/temporary');
    const alert = await screen.findByRole('group', { name: title });
    await waitFor(() => expect(alert).toHaveFocus());
    expect(container.firstElementChild).toHaveAccessibleName(title);
    expect(screen.getByRole('heading', { name: title })).not.toHaveAttribute('tabindex');
    // The description must leave out the wait, because it counts down.
    expect(alert).toHaveAccessibleDescription(text);
    expect(alert).toHaveTextContent(`${text}${waitText(15, 'minute')}`);
    await expectAnnounced(waitText(15, 'minute'));
    expect(alert.getAttribute('aria-labelledby')).toMatch(ids.heading);
    expect(alert.getAttribute('aria-describedby')).toMatch(ids.alertText);
  });

  it('announces an alert before the end only by the live region', async () => {
    const { container } = renderParts((challenge) => composeParts(challenge), {
      scenario: 'serviceError',
    });
    await user.type(getCode(), `${goodCode}{Enter}`);
    await expectAnnounced(announced(notice('service_error')));
    const alert = container.querySelector('[data-alert]');
    expect(alert).toHaveTextContent(notice('service_error').text);
    for (const name of ['role', 'tabindex', 'aria-labelledby', 'aria-describedby']) {
      expect(alert).not.toHaveAttribute(name);
    }
    expect(getCode()).toHaveFocus();
  });

  it.each([
    ['failed', 'serviceError'],
    ['ended', 'lockedForAWhile'],
  ] as const)('has no axe violation while it is %s', async (status, scenario) => {
    const { container } = renderParts((challenge) => composeParts(challenge), { scenario });
    expect(await findViolations(container)).toEqual([]);
    await user.type(getCode(), `${goodCode}{Enter}`);
    await waitFor(() => expect(container.firstElementChild).toHaveAttribute('data-status', status));
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('a field that the app controls', () => {
  function ControlledField() {
    const [code, setCode] = useState('');
    return (
      <BackupCode.Input
        render={<input value={code} onChange={(event) => setCode(event.target.value)} />}
      />
    );
  }

  it('is empty after the code was accepted', async () => {
    const { onSuccess } = renderParts(<ControlledField />);
    await user.type(screen.getByRole('textbox'), `${goodCode}{Enter}`);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(screen.getByRole('textbox')).toHaveValue('');
  });
});

describe('challenge.submit()', () => {
  it('sends the code of an app that prevents the submit event', async () => {
    let challenge: UseBackupCodeChallengeResult | undefined;
    const { onSuccess, simulator } = renderParts((result) => {
      challenge = result;
      return <BackupCode.Input />;
    });
    const form = screen.getByRole('textbox').closest('form')!;
    form.addEventListener('submit', (event) => event.preventDefault(), { capture: true });
    await user.type(screen.getByRole('textbox'), `${goodCode}{Enter}`);
    expect(simulator.requests).toHaveLength(0);
    act(() => challenge?.submit());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('sends nothing if it comes from a render under an earlier MFA token', async () => {
    let first: UseBackupCodeChallengeResult | undefined;
    const simulator = createStrictSimulator();
    const onSuccess = vi.fn();
    function Page() {
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
    render(<Page />);
    await user.type(screen.getByRole('textbox'), goodCode);
    await user.click(screen.getByRole('button'));
    await user.type(screen.getByRole('textbox'), goodCode);
    await act(async () => first?.submit());
    expect(simulator.requests).toHaveLength(0);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });
});
