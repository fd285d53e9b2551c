import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  type ChallengeOptions,
  type UseBackupCodeChallengeResult,
  useBackupCodeChallenge,
} from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { StrictMode, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { goodCode, wrongCode } from './support/renderStep.js';

interface FormProps extends ChallengeOptions {
  /** Called with the result of each render. */
  onRender?: (challenge: UseBackupCodeChallengeResult) => void;
}

/** A form that an app writes without any part, text or class of the package. */
function HandMadeForm({ onRender, ...options }: FormProps) {
  const challenge = useBackupCodeChallenge(options);
  onRender?.(challenge);
  const { state, failurePlacement, announcement } = challenge;
  const failure = 'failure' in state ? state.failure : null;
  return (
    <form {...challenge.formProps} aria-label="Backup code">
      <label>
        <input type="checkbox" /> Remember this device
      </label>
      {failurePlacement && failurePlacement !== 'field' && (
        <div {...challenge.alertProps} aria-label={`Alert: ${failure?.kind}`} />
      )}
      {failurePlacement === 'end' ? (
        <h1 {...challenge.headingProps}>{`The end: ${failure?.kind}`}</h1>
      ) : (
        <>
          <label>
            Code <input {...challenge.inputProps} />
          </label>
          <button {...challenge.submitProps}>Send</button>
        </>
      )}
      <p>{`${state.status} ${failurePlacement ?? 'nowhere'}`}</p>
      <output key={announcement.turn}>{announcement.topic}</output>
      {challenge.actions.map((action) => (
        <button key={action} type="button" onClick={() => challenge.runAction(action)}>
          {action}
        </button>
      ))}
    </form>
  );
}

function renderForm(scenario: ScenarioName | null = null, overrides: Partial<FormProps> = {}) {
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  const onSuccess = vi.fn<ChallengeOptions['onSuccess']>();
  render(
    <StrictMode>
      <HandMadeForm
        apiKey={simulator.apiKey}
        secondFactorToken={simulator.startLogin().secondFactorToken}
        endpoint={{ fetch: simulator.fetch }}
        onSuccess={onSuccess}
        {...overrides}
      />
    </StrictMode>,
  );
  return { simulator, onSuccess, user: userEvent.setup() };
}

const code = () => screen.getByRole('textbox', { name: 'Code' });
const send = () => screen.getByRole('button', { name: 'Send' });
const liveRegion = () => screen.getByRole('status');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a form that the app writes', () => {
  it('signs in', async () => {
    const { onSuccess, simulator, user } = renderForm();
    expect(screen.getByText('idle nowhere')).toBeInTheDocument();
    await user.type(code(), '  AD45-XH56');
    await user.click(send());
    await screen.findByText('succeeded nowhere');
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(code()).toHaveValue('');
    expect(simulator.requests.map(({ body }) => body)).toEqual([`{"backupcode":"${goodCode}"}`]);
  });

  it('gets a failure at the field with its placement, its announcement, and the focus in the field', async () => {
    const { user } = renderForm();
    await user.type(code(), wrongCode);
    await user.click(send());
    await screen.findByText('failed field');
    expect(code()).toBeInvalid();
    await waitFor(() => expect(code()).toHaveFocus());
    expect(liveRegion()).toHaveTextContent(/^failure$/);
  });

  it('gets an alert with its announcement, and keeps the focus in the field', async () => {
    const { user } = renderForm('serviceError');
    await user.type(code(), `${goodCode}{Enter}`);
    await screen.findByText('failed alert');
    expect(liveRegion()).toHaveTextContent(/^failure$/);
    expect(code()).toHaveFocus();
    const alert = screen.getByLabelText('Alert: service_error');
    expect(alert).not.toHaveAttribute('role');
    expect(alert).not.toHaveAttribute('tabindex');
  });

  it('gets the focus on its alert at the end, without an announcement', async () => {
    const { user } = renderForm('sessionExpired');
    await user.type(code(), `${goodCode}{Enter}`);
    const alert = await screen.findByRole('group', { name: 'Alert: session_expired' });
    await waitFor(() => expect(alert).toHaveFocus());
    expect(alert).toHaveAttribute('tabindex', '-1');
    expect(screen.getByRole('heading')).not.toHaveAttribute('tabindex');
    expect(screen.getByText('ended end')).toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(/^nothing$/);
  });

  it('gets the focus on its alert at a lock, and the announcement of the wait', async () => {
    const { user } = renderForm('lockedForAWhile');
    await user.type(code(), `${goodCode}{Enter}`);
    const alert = await screen.findByRole('group', { name: 'Alert: locked' });
    await waitFor(() => expect(alert).toHaveFocus());
    expect(liveRegion()).toHaveTextContent(/^wait$/);
  });

  it('has the actions that have a handler', async () => {
    const onLostCodes = vi.fn();
    const { user } = renderForm(null, { onLostCodes });
    await user.click(screen.getByRole('button', { name: 'lost_codes' }));
    expect(onLostCodes).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'use_another_method' })).not.toBeInTheDocument();
  });

  it('checks an untouched field beside other fields', async () => {
    const { simulator, user } = renderForm();
    await user.click(send());
    await screen.findByText('failed field');
    await waitFor(() => expect(code()).toHaveFocus());
    expect(simulator.requests).toHaveLength(0);
  });

  it('sends a code that is submitted during the first commit', async () => {
    const simulator = createStrictSimulator();
    /** Submits during the commit, as a key press before hydration does. */
    function Impatient() {
      useLayoutEffect(() => {
        const field = document.querySelector<HTMLInputElement>('[data-backup-code]');
        Object.assign(field ?? {}, { value: goodCode });
        field?.form?.requestSubmit();
      }, []);
      return null;
    }
    const onSuccess = vi.fn();
    const { apiKey, fetch } = simulator;
    const options = { ...simulator.startLogin(), apiKey, endpoint: { fetch }, onSuccess };
    render(
      <>
        <HandMadeForm {...options} />
        <Impatient />
      </>,
    );
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('sends a code that an extension filled in without an event', async () => {
    const { onSuccess, user } = renderForm();
    Reflect.set(code(), 'value', goodCode);
    await user.click(send());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });
});

describe('a page without a form', () => {
  function renderFormless(scenario: ScenarioName | null) {
    const simulator = createStrictSimulator();
    simulator.use(scenario);
    const { apiKey, fetch } = simulator;
    const onSuccess = vi.fn();
    const login = { ...simulator.startLogin(), apiKey, endpoint: { fetch }, onSuccess };
    function Formless() {
      const { alertProps, announcement, inputProps, failurePlacement, submit } =
        useBackupCodeChallenge(login);
      return (
        <div>
          {failurePlacement === 'end' ? (
            <div {...alertProps}>The end</div>
          ) : (
            <input {...inputProps} />
          )}
          <button type="button" onClick={submit}>
            Send
          </button>
          <output>{announcement.topic}</output>
        </div>
      );
    }
    render(<Formless />);
    return { onSuccess, user: userEvent.setup() };
  }

  it('signs in', async () => {
    const { onSuccess, user } = renderFormless(null);
    await user.type(screen.getByRole('textbox'), goodCode);
    await user.click(send());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('announces the end in the live region, because the alert cannot take the focus without a form', async () => {
    const { user } = renderFormless('sessionExpired');
    await user.type(screen.getByRole('textbox'), goodCode);
    await user.click(send());
    await screen.findByText('The end');
    await waitFor(() => expect(liveRegion()).toHaveTextContent(/^failure$/));
  });
});

describe('a handler of the app', () => {
  it('(onFailure) is called before the challenge changes the page', async () => {
    const seen: unknown[] = [];
    const onFailure = () => {
      // Flushes every change that the challenge has made so far.
      flushSync(() => {});
      seen.push(liveRegion().textContent, liveRegion().closest('form')?.textContent);
    };
    const { user } = renderForm('serviceError', { onFailure });
    await user.type(code(), `${goodCode}{Enter}`);
    await screen.findByText('failed alert');
    expect(seen).toEqual(['submitting', expect.stringContaining('submitting nowhere')]);
  });

  /** A form with a handler that calls `submit` each time. */
  function renderSubmitting(
    name: 'onSuccess' | 'onFailure' | 'onEvent',
    scenario: ScenarioName | null = null,
  ) {
    let submit = () => {};
    const handler = vi.fn(() => submit());
    const onRender = (challenge: UseBackupCodeChallengeResult) => {
      submit = challenge.submit;
    };
    return { ...renderForm(scenario, { onRender, [name]: handler }), handler };
  }

  it('(onFailure) that calls submit does not send the code again', async () => {
    const { handler, simulator, user } = renderSubmitting('onFailure', 'serviceError');
    await user.type(code(), goodCode);
    await user.click(send());
    await screen.findByText('failed alert');
    simulator.use(null);
    await user.click(send());
    await screen.findByText('succeeded nowhere');
    expect(handler).toHaveBeenCalledOnce();
    expect(simulator.requests).toHaveLength(2);
  });

  it('(onSuccess) that calls submit sends nothing', async () => {
    const { handler, simulator, user } = renderSubmitting('onSuccess');
    await user.type(code(), goodCode);
    await user.click(send());
    await screen.findByText('succeeded nowhere');
    expect(handler).toHaveBeenCalledOnce();
    expect(simulator.requests).toHaveLength(1);
  });

  it('(onEvent) that calls submit after each rejected input does not hang the page', async () => {
    const { handler, simulator, user } = renderSubmitting('onEvent');
    await user.type(code(), 'AD45{Enter}');
    await screen.findByText('failed field');
    await user.type(code(), 'XH56{Enter}');
    await screen.findByText('succeeded nowhere');
    expect(handler.mock.calls).toMatchObject([
      [{ type: 'viewed' }],
      [{ type: 'rejected' }],
      [{ type: 'submitted' }],
      [{ type: 'outcome' }],
    ]);
    expect(simulator.requests).toHaveLength(1);
  });

  it('(onLostCodes) that calls submit does not check the field', async () => {
    const onEvent = vi.fn();
    let submit = () => {};
    const { user } = renderForm(null, {
      onEvent,
      onLostCodes: () => submit(),
      onRender: (challenge) => {
        submit = challenge.submit;
      },
    });
    await user.type(code(), 'AD45');
    await user.click(screen.getByRole('button', { name: 'lost_codes' }));
    await user.type(code(), 'XH56{Enter}');
    await screen.findByText('succeeded nowhere');
    expect(onEvent.mock.calls.map(([{ type }]) => type)).toEqual([
      'viewed',
      'action',
      'submitted',
      'outcome',
    ]);
  });
});

describe('the form, during a single gesture,', () => {
  it('ignores the repeats of a held Enter, but not of other keys', () => {
    renderForm();
    const press = (key: string, repeat: boolean) => fireEvent.keyDown(code(), { key, repeat });
    expect(press('Enter', false)).toBe(true);
    expect(press('Enter', true)).toBe(false);
    expect(press('a', true)).toBe(true);
    expect(press('Backspace', true)).toBe(true);
  });

  it('ignores the second click of a double-click on the button', async () => {
    const onEvent = vi.fn();
    const { user } = renderForm(null, { onEvent });
    await user.type(code(), 'AD45');
    await user.dblClick(send());
    await screen.findByText('failed field');
    await user.click(send());
    await waitFor(() => expect(onEvent).toHaveBeenCalledTimes(3));
    expect(onEvent.mock.calls).toMatchObject([
      [{ type: 'viewed' }],
      [{ type: 'rejected' }],
      [{ type: 'rejected' }],
    ]);
  });

  it('does not block double-clicks on other elements', () => {
    renderForm(null, { onLostCodes: vi.fn() });
    const clickAgain = (element: Element) => fireEvent.click(element, { detail: 2 });
    expect(clickAgain(send())).toBe(false);
    expect(clickAgain(screen.getByRole('checkbox'))).toBe(true);
    expect(clickAgain(screen.getByRole('button', { name: 'lost_codes' }))).toBe(true);
  });
});

describe('the attributes of the input', () => {
  it('tell browsers not to change, complete or translate the code', () => {
    renderForm();
    const expected = {
      type: 'text',
      inputmode: 'text',
      autocapitalize: 'none',
      autocomplete: 'off',
      autocorrect: 'off',
      spellcheck: 'false',
      enterkeyhint: 'go',
      translate: 'no',
      dir: 'ltr',
    };
    for (const [name, value] of Object.entries(expected)) {
      expect(code()).toHaveAttribute(name, value);
    }
  });

  it('prevent a submit before hydration from sending the code', () => {
    renderForm();
    expect(screen.getByRole('form')).toHaveAttribute('method', 'post');
    expect(code()).not.toHaveAttribute('name');
  });

  it('do not limit the length of a paste', () => {
    renderForm();
    expect(code()).not.toHaveAttribute('maxlength');
    expect(code()).not.toHaveAttribute('pattern');
  });

  it('ask for a capitals keyboard if the format has only upper case', () => {
    renderForm(null, { format: { letterCase: 'upper' } });
    expect(code()).toHaveAttribute('autocapitalize', 'characters');
  });
});
