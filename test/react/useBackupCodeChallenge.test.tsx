import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { type FocusEventHandler, StrictMode, useLayoutEffect } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { goodCode, wrongCode } from './support/renderStep.js';

/** A form as a host writes it: no part, no text and no class of the package. */
function HandMadeForm(options: ChallengeOptions) {
  const challenge = useBackupCodeChallenge(options);
  const { state, failurePlacement, announcement } = challenge;
  const failure = 'failure' in state ? state.failure : null;
  return (
    <form {...challenge.formProps} aria-label="Backup code">
      <label>
        <input type="checkbox" /> Remember this device
      </label>
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
      <output key={announcement.id}>{announcement.topic}</output>
      {challenge.actions.map((action) => (
        <button key={action} type="button" onClick={() => challenge.runAction(action)}>
          {action}
        </button>
      ))}
    </form>
  );
}

function renderForm(scenario?: ScenarioName, given: Partial<ChallengeOptions> = {}) {
  const simulator = createSimulator();
  if (scenario) simulator.use(scenario);
  const onSuccess = vi.fn<ChallengeOptions['onSuccess']>();
  render(
    <StrictMode>
      <HandMadeForm
        apiKey={simulator.apiKey}
        secondFactorToken={simulator.startLogin().secondFactorToken}
        endpoint={{ fetch: simulator.fetch }}
        onSuccess={onSuccess}
        {...given}
      />
    </StrictMode>,
  );
  return { simulator, onSuccess, user: userEvent.setup() };
}

const code = () => screen.getByRole('textbox', { name: 'Code' });
const send = () => screen.getByRole('button', { name: 'Send' });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a form of the host’s own', () => {
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

  it('is told where a failure belongs, and gets the focus there', async () => {
    const { user } = renderForm();
    await user.type(code(), wrongCode);
    await user.click(send());
    await screen.findByText('failed field');
    expect(code()).toBeInvalid();
    expect(code()).toHaveFocus();
    // The focus says it: an announcement would say it twice.
    expect(screen.getByRole('status')).toHaveTextContent('nothing');
  });

  it('is told what to announce where the focus stays', async () => {
    const { user } = renderForm('serviceError');
    await user.type(code(), `${goodCode}{Enter}`);
    await screen.findByText('failed alert');
    expect(screen.getByRole('status')).toHaveTextContent('failure');
  });

  it('gets the focus on its own heading at the end', async () => {
    const { user } = renderForm('sessionExpired');
    await user.type(code(), `${goodCode}{Enter}`);
    const heading = await screen.findByRole('heading', { name: 'The end: session_expired' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(screen.getByText('ended end')).toBeInTheDocument();
  });

  it('has the ways out that have a handler', async () => {
    const onLostCodes = vi.fn();
    const { user } = renderForm(undefined, { onLostCodes });
    await user.click(screen.getByRole('button', { name: 'lost_codes' }));
    expect(onLostCodes).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'use_another_method' })).not.toBeInTheDocument();
  });

  it('needs no touch of the field before it is sent, whatever stands beside it', async () => {
    const { simulator, user } = renderForm();
    await user.click(send());
    await screen.findByText('failed field');
    expect(code()).toHaveFocus();
    expect(simulator.requests).toHaveLength(0);
  });

  it('sends what is submitted while the page is still on its way to the screen', async () => {
    const simulator = createSimulator();
    /** A key that was pressed before hydration, as it comes in the middle of the commit. */
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

  it('gets the focus on its heading where no form is around it', async () => {
    const simulator = createSimulator();
    simulator.use('sessionExpired');
    const { apiKey, fetch } = simulator;
    const login = { ...simulator.startLogin(), apiKey, endpoint: { fetch }, onSuccess: vi.fn() };
    function Formless() {
      const { formProps, headingProps, inputProps, failurePlacement, submit } =
        useBackupCodeChallenge(login);
      // SAFETY: of the event it takes the element alone, by what all elements have.
      const onFocus = formProps.onFocus as unknown as FocusEventHandler<HTMLDivElement>;
      return (
        <div onFocus={onFocus}>
          {failurePlacement === 'end' ? (
            <h2 {...headingProps}>The end</h2>
          ) : (
            <input {...inputProps} />
          )}
          <button type="button" onClick={submit}>
            Send
          </button>
        </div>
      );
    }
    render(<Formless />);
    const user = userEvent.setup();
    await user.type(screen.getByRole('textbox'), goodCode);
    await user.click(send());
    await waitFor(() => expect(screen.getByRole('heading')).toHaveFocus());
  });

  it('sends what an extension filled in without an event', async () => {
    const { onSuccess, user } = renderForm();
    Reflect.set(code(), 'value', goodCode);
    await user.click(send());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });
});

describe('the input’s attributes', () => {
  it('leave the code alone', () => {
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

  it('keep a submit before hydration from sending a code anywhere', () => {
    renderForm();
    expect(screen.getByRole('form')).toHaveAttribute('method', 'post');
    expect(code()).not.toHaveAttribute('name');
  });

  it('cut no paste short', () => {
    renderForm();
    expect(code()).not.toHaveAttribute('maxlength');
    expect(code()).not.toHaveAttribute('pattern');
  });

  it('ask for capitals where the format has them', () => {
    renderForm(undefined, { format: { letterCase: 'upper' } });
    expect(code()).toHaveAttribute('autocapitalize', 'characters');
  });
});
