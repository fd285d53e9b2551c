import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BackupCode, getChallengeTexts } from 'backup-code-challenge/headless';
import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { goodCode } from '../support/renderStep.js';
import { announced, notice } from '../support/texts.js';
import { renderParts } from './renderParts.js';

const user = userEvent.setup();
const form = () => screen.getByRole('textbox').closest('form')!;

describe('an input that does not pass on what the part gives it', () => {
  it('is named to the developer, and to nobody in production', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => void vi.restoreAllMocks());
    onTestFinished(() => void vi.unstubAllEnvs());
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

describe('what no focus says, the live region does', () => {
  it('at an end without a heading', async () => {
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
    const told = announced(notice('locked/temporary'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(told));
  });
});

describe('an id', () => {
  it('of what stands around the input does not become the input’s', () => {
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

  it('of an input without the step’s attributes is what the label refers to', () => {
    renderParts(
      <>
        <BackupCode.Label>{en.label}</BackupCode.Label>
        <BackupCode.Input
          render={({ className, onChange, onFocus }) => (
            <input {...{ className, onChange, onFocus }} id="own" data-backup-code="" />
          )}
        />
      </>,
    );
    expect(screen.getByRole('textbox', { name: en.label })).toHaveAttribute('id', 'own');
  });

  it('may be given to two parts of a kind, of which one is referred to', () => {
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

describe('a host in plain JavaScript', () => {
  it('may pass null for a handler', async () => {
    const nothing = null as unknown as undefined;
    const { simulator } = renderParts(<BackupCode.Input onChange={nothing} onFocus={nothing} />);
    await user.type(screen.getByRole('textbox'), 'AD45{Enter}');
    await waitFor(() => expect(form()).toHaveAttribute('data-status', 'failed'));
    await user.type(screen.getByRole('textbox'), 'XH56');
    expect(form()).toHaveAttribute('data-status', 'idle');
    expect(simulator.requests).toHaveLength(0);
  });
});

describe('an element with words of its own', () => {
  it('stays silent while nothing is wrong with the code', async () => {
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
      { scenario: 'serviceError' },
    );
    await user.type(screen.getByRole('textbox'), `${goodCode}{Enter}`);
    await waitFor(() => expect(form()).toHaveAttribute('data-failure', 'service_error'));
    expect(screen.getByTestId('error')).toBeEmptyDOMElement();
    await user.clear(screen.getByRole('textbox'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByTestId('error')).toHaveTextContent(/./));
  });
});
