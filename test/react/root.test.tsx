import { render, screen } from '@testing-library/react';
import { BackupCodeChallenge, type BackupCodeChallengeProps } from 'backup-code-challenge';
import { createRef, type Ref } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import {
  findEnd,
  getForm,
  getInput,
  goodCode,
  renderStep,
  type StepOptions,
  wrongCode,
} from './support/renderStep.js';
import { en, notice } from '../support/texts.js';

/** A login page with its own heading. */
const withHeading: StepOptions = {
  headingLevel: null,
  'aria-labelledby': 'page-heading',
  around: ({ children }) => (
    <>
      <h1 id="page-heading">Larkspur Bank</h1>
      {children}
    </>
  ),
};

/** Renders the challenge with a ref. */
function renderWithRef(ref: Ref<HTMLFormElement>, props: Partial<BackupCodeChallengeProps> = {}) {
  const { apiKey, fetch, startLogin } = createStrictSimulator();
  const { secondFactorToken } = startLogin();
  return render(
    <BackupCodeChallenge
      ref={ref}
      apiKey={apiKey}
      secondFactorToken={secondFactorToken}
      endpoint={{ fetch }}
      onSuccess={() => undefined}
      {...props}
    />,
  );
}

describe('the root', () => {
  it('gets the attributes of the app besides its own', () => {
    const { container } = renderStep({
      id: 'login',
      className: 'card wide',
      style: { marginBlock: '1rem' },
      'data-testid': 'second-factor',
      'aria-describedby': 'help',
    });
    const form = getForm(container);
    expect(form).toBe(screen.getByTestId('second-factor'));
    expect(form).toHaveAttribute('id', 'login');
    expect(form).toHaveAttribute('class', 'bcc-root card wide');
    expect(form).toHaveStyle({ marginBlock: '1rem' });
    expect(form).toHaveAttribute('aria-describedby', 'help');
    expect(form).toHaveAttribute('data-status', 'idle');
    expect(form).toHaveAttribute('method', 'post');
  });

  it('has one class without a class of the app', () => {
    expect(getForm(renderStep().container)).toHaveAttribute('class', 'bcc-root');
  });

  it('gets no option of the challenge as an attribute', () => {
    const { container, simulator } = renderStep({ expiresAt: Date.now() + 60_000 });
    const names = getForm(container).getAttributeNames();
    expect(names.toSorted()).toEqual([
      'aria-labelledby',
      'class',
      'data-status',
      'dir',
      'lang',
      'method',
      'novalidate',
    ]);
    expect(container.innerHTML).not.toContain(simulator.apiKey);
  });

  it('leaves the ids of the elements in it as they were', () => {
    const { container } = renderStep({ id: 'login' });
    expect(getInput().id).toMatch(/backup-code$/);
    expect(getInput().id).not.toContain('login');
    expect(container.querySelectorAll('#login')).toHaveLength(1);
  });

  it('gives its element to a ref object of the app, and still sends', async () => {
    const ref = createRef<HTMLFormElement>();
    const onSuccess = vi.fn();
    const { container } = renderWithRef(ref, { onSuccess });
    expect(ref.current).toBe(getForm(container));
    getInput().value = goodCode;
    ref.current?.requestSubmit();
    await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('moves to another ref of the app, and runs the clean-up of the first', () => {
    const cleanUp = vi.fn();
    const { container, rerender } = renderWithRef(() => cleanUp);
    const form = getForm(container);
    const second = vi.fn<(form: HTMLFormElement | null) => void>();
    const props = { apiKey: '', secondFactorToken: '', onSuccess: () => undefined };
    vi.spyOn(console, 'error').mockReturnValue();
    rerender(<BackupCodeChallenge {...props} ref={second} />);
    expect(cleanUp).toHaveBeenCalledOnce();
    const third = createRef<HTMLFormElement>();
    rerender(<BackupCodeChallenge {...props} ref={third} />);
    expect(second.mock.calls).toEqual([[form], [null]]);
    expect(third.current).toBe(form);
    rerender(<BackupCodeChallenge {...props} />);
    expect(third.current).toBeNull();
  });

  it('keeps the attributes that tell its state, whatever the app gives', async () => {
    const theirs = { 'data-status': 'theirs', 'data-failure': 'theirs', 'data-waiting': 'theirs' };
    const { container, enter, simulator } = renderStep(
      Object.assign<StepOptions, object>({}, theirs),
    );
    const form = getForm(container);
    expect(form).toHaveAttribute('data-status', 'idle');
    expect(form).not.toHaveAttribute('data-failure');
    expect(form).not.toHaveAttribute('data-waiting');
    simulator.use('sessionExpired');
    await enter(goodCode);
    await vi.waitFor(() => expect(form).toHaveAttribute('data-status', 'ended'));
    expect(form).toHaveAttribute('data-failure', 'session_expired');
  });

  it('calls a ref callback of the app once, and once more when it leaves', () => {
    const ref = vi.fn<(form: HTMLFormElement | null) => void>();
    const { container, rerender } = renderWithRef(ref);
    const form = getForm(container);
    rerender(<p>Signed in</p>);
    expect(ref.mock.calls).toEqual([[form], [null]]);
  });

  it('has the attributes of the app in the HTML of a server too', () => {
    const html = renderToString(
      <BackupCodeChallenge
        apiKey="key"
        secondFactorToken="token"
        onSuccess={() => undefined}
        data-testid="second-factor"
        data-analytics="mfa"
        className="card"
      />,
    );
    expect(html).toContain('data-testid="second-factor"');
    expect(html).toContain('data-analytics="mfa"');
    expect(html).toContain('class="bcc-root card"');
  });

  it('takes undefined for every optional prop, as a spread under exactOptionalPropertyTypes gives', () => {
    type Explicit<Props> = {
      [Name in keyof Props]-?: object extends Pick<Props, Name>
        ? Props[Name] | undefined
        : Props[Name];
    };
    expectTypeOf<Explicit<BackupCodeChallengeProps>>().toExtend<BackupCodeChallengeProps>();
    const { container } = renderStep({
      messages: undefined,
      autoFocus: undefined,
      headingLevel: undefined,
      className: undefined,
      style: undefined,
      'aria-labelledby': undefined,
      'aria-label': undefined,
    });
    expect(getForm(container)).toHaveAttribute('class', 'bcc-root');
    expect(screen.getByRole('form', { name: en.title })).toBeVisible();
    expect(screen.getByRole('heading', { level: 2, name: en.title })).toBeVisible();
  });
});

describe('the heading', () => {
  it.each([1, 3, 6] as const)('has the level %i that the page gives it', async (headingLevel) => {
    const { enter, simulator } = renderStep({ headingLevel });
    expect(screen.getByRole('heading', { level: headingLevel })).toHaveTextContent(en.title);
    simulator.use('sessionExpired');
    await enter(goodCode);
    const { title } = notice('session_expired');
    expect(await screen.findByRole('heading', { level: headingLevel })).toHaveTextContent(title);
  });

  it('names the form', () => {
    renderStep();
    expect(screen.getByRole('form', { name: en.title })).toBeVisible();
  });

  it('does not name a form that the app labels', () => {
    renderStep({ 'aria-label': 'Second step' });
    expect(screen.getByRole('form', { name: 'Second step' })).toBeVisible();
  });
});

describe('a page with its own heading', () => {
  it('has no other one, and its heading names the form', () => {
    renderStep(withHeading);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getByRole('form', { name: 'Larkspur Bank' })).toBeVisible();
    expect(screen.queryByText(en.title)).toBeNull();
  });

  it('points to no element that is missing when it labels nothing', () => {
    const { container } = renderStep({ headingLevel: null });
    expect(getForm(container)).not.toHaveAttribute('aria-labelledby');
  });

  it('still says what happened at the end, in the alert that gets the focus', async () => {
    const { enter, simulator, container } = renderStep(withHeading);
    simulator.use('sessionExpired');
    await enter(goodCode);
    const { title, text } = notice('session_expired');
    const end = await findEnd(title);
    await vi.waitFor(() => expect(end).toHaveFocus());
    expect(end).toHaveAccessibleDescription(text);
    expect(end).toHaveTextContent(`${title}${text}`);
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(getForm(container)).toHaveAccessibleName('Larkspur Bank');
  });

  it('shows the title of an alert once, and an error at the field without one', async () => {
    const { enter, simulator } = renderStep(withHeading);
    simulator.use('serviceError', { times: 1 });
    await enter(goodCode);
    expect(await screen.findAllByText(notice('service_error').title)).toHaveLength(1);
    await enter(wrongCode);
    await vi.waitFor(() => expect(getInput()).toBeInvalid());
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });
});
