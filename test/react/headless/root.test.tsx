import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ChallengeOptions, useBackupCodeChallenge } from 'backup-code-challenge';
import { BackupCode, type RootProps } from 'backup-code-challenge/headless';
import { createSimulator } from 'backup-code-challenge/testing';
import { createRef, type Ref, StrictMode } from 'react';
import { expect, it, vi } from 'vitest';

/** A root with a field in it, and whatever else it is given. */
function showRoot(props: Omit<RootProps, 'challenge'> & { ref?: Ref<HTMLFormElement> }) {
  const simulator = createSimulator();
  const options: ChallengeOptions = {
    apiKey: simulator.apiKey,
    secondFactorToken: simulator.startLogin().secondFactorToken,
    onSuccess: () => undefined,
    endpoint: { fetch: simulator.fetch },
  };
  function Host() {
    const challenge = useBackupCodeChallenge(options);
    return (
      <BackupCode.Root challenge={challenge} {...props}>
        <BackupCode.Input aria-label="Code" />
      </BackupCode.Root>
    );
  }
  const { container } = render(<Host />, { wrapper: StrictMode });
  return { form: container.querySelector('form')!, simulator };
}

const enter = async (code: string) =>
  userEvent.type(screen.getByRole('textbox', { name: 'Code' }), `${code}{Enter}`);

it('renders a form that cannot put a code into a URL, with every prop that it does not know', () => {
  const ref = createRef<HTMLFormElement>();
  const { form } = showRoot({ ref, className: 'mine', style: { color: 'red' }, title: 'A title' });
  expect(form).toHaveAttribute('method', 'post');
  expect(form).toHaveAttribute('novalidate');
  expect(form).toHaveAttribute('class', 'mine');
  expect(form).toHaveAttribute('title', 'A title');
  expect(form).toHaveAttribute('data-status', 'idle');
  expect(form.style.color).toBe('red');
  expect(ref.current).toBe(form);
});

it('renders a form of the host’s in its place, with what both want', async () => {
  const own = vi.fn();
  const given = vi.fn();
  const ownRef = createRef<HTMLFormElement>();
  const { form } = showRoot({
    className: 'given',
    onSubmit: given,
    render: <form className="own" onSubmit={own} ref={ownRef} />,
  });
  expect(form).toHaveAttribute('class', 'given own');
  expect(form).toHaveAttribute('method', 'post');
  expect(ownRef.current).toBe(form);
  await enter('AD45');
  expect(own).toHaveBeenCalledOnce();
  expect(given).toHaveBeenCalledOnce();
  expect(form).toHaveAttribute('data-failure', 'invalid_format');
});

it('renders what a function makes of its props', () => {
  const { form } = showRoot({
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

it('sends nothing where the host prevents the default', async () => {
  const { form, simulator } = showRoot({ onSubmit: (event) => event.preventDefault() });
  await enter('AD45-XH56');
  expect(form).toHaveAttribute('data-status', 'idle');
  expect(simulator.requests).toEqual([]);
});
