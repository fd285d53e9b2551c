import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { waitText } from '../../support/waitText.js';
import { expectAnnounced } from '../support/expectAnnounced.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { announced, notice, refusedText } from '../../support/texts.js';
import { renderParts } from './renderParts.js';

const user = userEvent.setup();
const form = () => screen.getByRole('textbox').closest('form')!;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('an input that drops the props of the part', () => {
  it('makes the challenge warn the developer, but not in production', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { simulator } = renderParts(<BackupCode.Input render={() => <input />} />);
    await user.type(screen.getByRole('textbox'), goodCode);
    fireEvent.submit(form());
    expect(simulator.requests).toHaveLength(0);
    expect(console.error).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^backup-code-challenge: .*data-backup-code/),
    );
    vi.stubEnv('NODE_ENV', 'production');
    fireEvent.submit(form());
    expect(console.error).toHaveBeenCalledOnce();
  });
});

describe('an unusual field', () => {
  it('can be a textarea, which signs in and is empty afterwards', async () => {
    const render = (props: object) => <textarea {...props} />;
    const { container, onSuccess } = renderParts(<BackupCode.Input render={render} />);
    await user.type(screen.getByRole('textbox'), goodCode);
    fireEvent.submit(form());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await waitFor(() => expect(container.firstChild).toHaveAttribute('data-status', 'succeeded'));
    expect(screen.getByRole('textbox')).toHaveValue('');
  });

  it('can be outside the form with a form attribute, and filled without an event', async () => {
    const { container, onSuccess } = renderParts(<BackupCode.Submit>Send</BackupCode.Submit>);
    const root = container.querySelector('form')!;
    root.id = 'the-form';
    const outside = document.createElement('input');
    outside.setAttribute('form', 'the-form');
    outside.dataset.backupCode = '';
    document.body.append(outside);
    onTestFinished(() => outside.remove());
    outside.value = goodCode;
    await user.click(screen.getByRole('button', { name: 'Send' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await waitFor(() => expect(outside).toHaveValue(''));
  });
});

describe('the live region', () => {
  it('announces an end with its wait if there is no alert to take the focus', async () => {
    const { container } = renderParts(
      (challenge) => (
        <>
          <BackupCode.Input />
          <BackupCode.Status>{getChallengeTexts(challenge, en).announcement}</BackupCode.Status>
        </>
      ),
      { scenario: 'lockedForAWhile' },
    );
    await user.type(screen.getByRole('textbox'), `${goodCode}{Enter}`);
    await waitFor(() => expect(container.firstChild).toHaveAttribute('data-status', 'ended'));
    const text = `${announced(notice('locked/temporary'))} ${waitText(15, 'minute')}`;
    await expectAnnounced(text);
  });

  it('announces an end if the focus is elsewhere on the page, and does not move the focus', async () => {
    const { container } = renderParts(
      (challenge) => (
        <>
          <BackupCode.Input />
          <BackupCode.Alert>The end</BackupCode.Alert>
          <BackupCode.Status>{getChallengeTexts(challenge, en).announcement}</BackupCode.Status>
        </>
      ),
      { scenario: 'sessionExpired' },
    );
    await user.type(screen.getByRole('textbox'), goodCode);
    const elsewhere = document.body.appendChild(document.createElement('button'));
    onTestFinished(() => elsewhere.remove());
    act(() => elsewhere.focus());
    fireEvent.submit(container.querySelector('form')!);
    await screen.findByText('The end');
    const text = announced(notice('session_expired'));
    await expectAnnounced(text);
    expect(elsewhere).toHaveFocus();
  });
});

describe('the id', () => {
  it('of an element around the input does not become the id of the input', () => {
    const { container } = renderParts(
      <>
        <BackupCode.Label>{en.label}</BackupCode.Label>
        <BackupCode.Input
          render={(props) => (
            <div id="frame">
              <input {...props} />
            </div>
          )}
        />
      </>,
    );
    expect(screen.getByRole('textbox', { name: en.label })).toBeInTheDocument();
    expect(container.querySelectorAll('#frame')).toHaveLength(1);
  });

  it('of an input without the part’s attributes is the one that the label refers to', () => {
    renderParts(
      <>
        <BackupCode.Label>{en.label}</BackupCode.Label>
        <BackupCode.Input
          render={({ className, onChange, onFocus }) => (
            <input {...{ className, onChange, onFocus }} id="app-input" data-backup-code="" />
          )}
        />
      </>,
    );
    expect(screen.getByRole('textbox', { name: en.label })).toHaveAttribute('id', 'app-input');
  });

  it('of one of two Descriptions describes the input', () => {
    renderParts(
      <>
        <BackupCode.Input />
        <BackupCode.Description id="first">One</BackupCode.Description>
        <BackupCode.Description id="second">Two</BackupCode.Description>
      </>,
    );
    expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/^(One|Two)$/);
  });
});

describe('an app in plain JavaScript', () => {
  it('can pass null for a handler', async () => {
    const nothing = null as unknown as undefined;
    const { simulator } = renderParts(
      <BackupCode.Input onChange={nothing} onFocus={nothing} onBlur={nothing} />,
    );
    await user.type(screen.getByRole('textbox'), 'AD45{Enter}');
    await waitFor(() => expect(form()).toHaveAttribute('data-status', 'failed'));
    await user.type(screen.getByRole('textbox'), 'XH56');
    expect(form()).toHaveAttribute('data-status', 'idle');
    expect(simulator.requests).toHaveLength(0);
  });
});

describe('the element that replaces the FieldError', () => {
  const renderWithText = (scenario: 'serviceError' | 'invalidCode') =>
    renderParts(
      (challenge) => {
        const { text } = getChallengeTexts(challenge, en);
        return (
          <>
            <BackupCode.Input />
            <BackupCode.FieldError render={<p data-testid="error">{text}</p>} />
          </>
        );
      },
      { scenario },
    );

  it('stays empty during a failure that is not at the field', async () => {
    renderWithText('serviceError');
    await user.type(screen.getByRole('textbox'), `${goodCode}{Enter}`);
    await waitFor(() => expect(form()).toHaveAttribute('data-failure', 'service_error'));
    expect(screen.getByTestId('error')).toBeEmptyDOMElement();
    await user.clear(screen.getByRole('textbox'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByTestId('error')).toHaveTextContent(/./));
  });

  it('shows its text during a failure at the field', async () => {
    renderWithText('invalidCode');
    await user.type(screen.getByRole('textbox'), `${wrongCode}{Enter}`);
    await waitFor(() => expect(screen.getByTestId('error').textContent).toBe(refusedText));
  });
});
