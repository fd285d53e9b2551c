import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, type RootProps } from 'backup-code-challenge/headless';
import { createRef, type ReactNode, type Ref, StrictMode } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../../support/createStrictSimulator.js';
import { goodCode } from '../support/renderStep.js';

interface RenderOptions {
  /** Renders the page around the root. */
  around?: (root: ReactNode) => ReactNode;
  /** More parts in the root. */
  parts?: ReactNode;
}

/** A root with a field in it. */
function renderRoot(
  props: Omit<RootProps, 'challenge'> & { ref?: Ref<HTMLFormElement> } = {},
  { around = (root) => root, parts }: RenderOptions = {},
) {
  const simulator = createStrictSimulator();
  const onSuccess = vi.fn();
  const options: ChallengeOptions = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.startLogin().secondFactorToken,
    onSuccess,
    endpoint: { fetch: simulator.fetch },
  };
  function Page() {
    const challenge = useBackupCodeChallenge(options);
    return around(
      <BackupCode.Root challenge={challenge} {...props}>
        {parts}
        <BackupCode.Input aria-label="Code" />
      </BackupCode.Root>,
    );
  }
  render(<Page />, { wrapper: StrictMode });
  const form = screen.getByRole('textbox').closest('form')!;
  return { form, onSuccess, simulator };
}

const enter = async (code: string) =>
  userEvent.type(screen.getByRole('textbox', { name: 'Code' }), `${code}{Enter}`);

describe('BackupCode.Root', () => {
  it('renders a POST form with every unknown prop, so that no code gets into a URL', () => {
    const ref = createRef<HTMLFormElement>();
    const { form } = renderRoot({
      ref,
      className: 'mine',
      style: { color: 'red' },
      title: 'A title',
    });
    expect(form).toHaveAttribute('method', 'post');
    expect(form).toHaveAttribute('novalidate');
    expect(form).toHaveAttribute('class', 'mine');
    expect(form).toHaveAttribute('title', 'A title');
    expect(form).toHaveAttribute('data-status', 'idle');
    expect(form.style.color).toBe('red');
    expect(ref.current).toBe(form);
  });

  it('renders the app’s form in place of its own, and merges their props', async () => {
    const elementSubmit = vi.fn();
    const userSubmit = vi.fn();
    const elementRef = createRef<HTMLFormElement>();
    const { form } = renderRoot({
      className: 'user',
      onSubmit: userSubmit,
      render: <form className="element" onSubmit={elementSubmit} ref={elementRef} />,
    });
    expect(form).toHaveAttribute('class', 'user element');
    expect(form).toHaveAttribute('method', 'post');
    expect(elementRef.current).toBe(form);
    await enter('AD45');
    expect(elementSubmit).toHaveBeenCalledOnce();
    expect(userSubmit).toHaveBeenCalledOnce();
    await waitFor(() => expect(form).toHaveAttribute('data-failure', 'invalid_format'));
  });

  it('renders the result of a render function', () => {
    const { form } = renderRoot({
      render: (props) => (
        <section>
          <form {...props} title="of a function" />
        </section>
      ),
    });
    expect(form.parentElement?.tagName).toBe('SECTION');
    expect(form).toHaveAttribute('title', 'of a function');
    expect(form).toHaveAttribute('data-status', 'idle');
  });

  it('sends nothing if the app’s onSubmit prevents the default', async () => {
    const { form, simulator } = renderRoot({ onSubmit: (event) => event.preventDefault() });
    await enter('AD45-XH56');
    expect(form).toHaveAttribute('data-status', 'idle');
    expect(simulator.requests).toEqual([]);
  });

  it('is named by the heading, even if the app sets the heading’s id', async () => {
    const heading = <BackupCode.Heading id="their-heading">One more step</BackupCode.Heading>;
    const { form } = renderRoot({}, { parts: heading });
    await waitFor(() => expect(form).toHaveAccessibleName('One more step'));
    expect(form).toHaveAttribute('aria-labelledby', 'their-heading');
  });

  it('is named by the app’s aria-label if there is no heading', () => {
    const { form } = renderRoot({ 'aria-label': 'A backup code' });
    expect(form).toHaveAccessibleName('A backup code');
  });
});

describe('BackupCode.Root in a portal inside a login form', () => {
  /** A page whose login form contains the challenge as a React child, but not as an element. */
  function renderInLogin(props: Omit<RootProps, 'challenge'> = {}) {
    const onLogin = vi.fn();
    const around = (root: ReactNode) => (
      <form onSubmit={onLogin} aria-label="Log in">
        {createPortal(root, document.body)}
      </form>
    );
    return { ...renderRoot(props, { around }), onLogin };
  }

  it('sends the code, and does not submit the login form', async () => {
    const { form, onLogin, onSuccess } = renderInLogin();
    await enter('AD45');
    await waitFor(() => expect(form).toHaveAttribute('data-failure', 'invalid_format'));
    await userEvent.clear(screen.getByRole('textbox'));
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onLogin).not.toHaveBeenCalled();
  });

  it('does not submit the login form if the app’s onSubmit prevents the default', async () => {
    const onSubmit = vi.fn((event: { preventDefault(): void }) => event.preventDefault());
    const { onLogin, simulator } = renderInLogin({ onSubmit });
    await enter(goodCode);
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(onLogin).not.toHaveBeenCalled();
    expect(simulator.requests).toEqual([]);
  });
});
