import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { demoAccounts, exampleLogin, scenarios } from 'backup-code-challenge/testing';
import { Component, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import {
  buttonNames,
  getForm,
  getInput,
  getSubmit,
  goodCode,
  renderStep,
} from './support/renderStep.js';
import { announced, en } from '../support/texts.js';
import { holdAnswers, recordAnswers } from './support/wire.js';

const [, otherGoodCode] = demoAccounts.mira.backupCodes;
const now = Date.UTC(2030, 0, 1);
const mistake = new Error('a mistake of the app');

/** Every action has a handler. */
const createHandlers = () => ({
  onUseAnotherMethod: vi.fn(),
  onLostCodes: vi.fn(),
  onStartOver: vi.fn(),
  onContactSupport: vi.fn(),
  onActionRequired: vi.fn(),
});

const report = vi.fn<typeof reportError>();

beforeEach(() => {
  vi.stubGlobal('reportError', report);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  report.mockClear();
});

describe('an accepted code', () => {
  it('delivers the tokens and the whole profile once', async () => {
    const simulator = createStrictSimulator({ now: () => now });
    const wire = recordAnswers(simulator.fetch);
    const { enter, onSuccess, onFailure } = renderStep({
      simulator,
      endpoint: { fetch: wire.fetch },
    });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());

    const [tokens, profile] = onSuccess.mock.lastCall ?? [];
    const body: unknown = JSON.parse(wire.bodies[0] ?? '');
    expect(body).toEqual({
      Profile: profile,
      access_token: tokens?.accessToken,
      refresh_token: tokens?.refreshToken,
      expires_in: tokens?.expiresIn,
    });
    expect(tokens).toEqual({
      accessToken: expect.stringMatching(/^[\da-f-]{36}$/),
      refreshToken: expect.stringMatching(/^[\da-f-]{36}$/),
      expiresAt: new Date(now + 3_600_000),
      expiresIn: '2030-01-01T01:00:00.0000000Z',
    });
    expect(Object.keys(profile ?? {})).toHaveLength(149);
    expect(Object.keys(profile ?? {})).toEqual(Object.keys(exampleLogin.Profile ?? {}));
    expect(profile).toMatchObject({ FirstName: 'Mira', UserName: 'mira' });
    expect(onFailure).not.toHaveBeenCalled();
    expect(simulator.requests).toHaveLength(1);
  });

  it('leaves a success message, an empty read-only field, and no action', async () => {
    const { container, enter, user, simulator } = renderStep(createHandlers());
    await enter(goodCode);
    const title = await screen.findByText(en.succeeded.title);
    expect(title.closest('[data-panel]')).toHaveTextContent(en.succeeded.text);
    expect(container.querySelector('[data-panel]')).toContainElement(title);
    expect(screen.getByRole('status')).toHaveTextContent(announced(en.succeeded));
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
    expect(getInput()).toHaveValue('');
    expect(getInput()).toHaveAttribute('readonly');
    expect(buttonNames()).toEqual([en.submit]);
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');

    await user.keyboard(`${otherGoodCode}{Enter}`);
    expect(getInput()).toHaveValue('');
    expect(simulator.requests).toHaveLength(1);
  });

  it('is delivered without a profile if LoginRadius sends none', async () => {
    const simulator = createStrictSimulator();
    simulator.use('bareSuccess');
    const { enter, onSuccess } = renderStep({ simulator });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.lastCall).toEqual([
      { accessToken: expect.any(String), refreshToken: null, expiresAt: null, expiresIn: null },
      null,
    ]);
  });

  it.each([
    ['3600', '3600'],
    ['nonsense', 'nonsense'],
  ])('is delivered with the expiry %j', async (written, expiresIn) => {
    const simulator = createStrictSimulator();
    simulator.use({
      rewriteAnswer: (usual) => ({
        ...usual,
        body: JSON.stringify({ access_token: 'token', expires_in: written }),
      }),
    });
    const { enter, onSuccess } = renderStep({ simulator });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(onSuccess.mock.lastCall?.[0].expiresIn).toBe(expiresIn);
  });

  it('is delivered after the challenge has unmounted', async () => {
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { enter, onSuccess, unmount } = renderStep({
      simulator,
      endpoint: { fetch: wire.fetch },
    });
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    unmount();
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('is delivered to the handler of the last render', async () => {
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const step = renderStep({ simulator, endpoint: { fetch: wire.fetch } });
    await step.enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    const later: string[] = [];
    step.update({ onSuccess: (tokens) => later.push(tokens.accessToken) });
    wire.release();
    await waitFor(() => expect(later).toHaveLength(1));
    expect(step.onSuccess).not.toHaveBeenCalled();
  });
});

describe('the delivery of a login', () => {
  it('happens before the challenge changes anything else', async () => {
    const seen: unknown[] = [];
    const onSuccess = () => {
      // Flushes every change that the challenge has made so far.
      flushSync(() => {});
      seen.push(document.querySelector('form')?.dataset.status, getInput().value);
    };
    const { enter } = renderStep({ onSuccess });
    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(seen).toEqual(['submitting', goodCode]);
  });

  it('succeeds if a script of the page breaks the field, and the challenge goes on', async () => {
    const { container, enter, onSuccess } = renderStep();
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    vi.spyOn(HTMLInputElement.prototype, 'value', 'set').mockImplementation(function setUnlessEmpty(
      this: HTMLInputElement,
      value,
    ) {
      if (value === '' && getForm(container).dataset.status === 'submitting') throw mistake;
      set?.call(this, value);
    });
    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(onSuccess).toHaveBeenCalledOnce();
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
    expect(report).toHaveBeenCalledWith(mistake);
  });

  it('succeeds if the tree throws while it renders the success', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
      override state = { hasFailed: false };
      static getDerivedStateFromError = () => ({ hasFailed: true });
      override render = () => (this.state.hasFailed ? 'A mistake' : this.props.children);
    }
    const messages = {
      ...en,
      get succeeded(): typeof en.succeeded {
        throw mistake;
      },
    };
    const { enter, onSuccess } = renderStep({ around: Boundary, messages });
    await enter(goodCode);
    await screen.findByText('A mistake');
    expect(onSuccess).toHaveBeenCalledOnce();
  });
});

describe('a stalled page after a login', () => {
  type OnSuccess = NonNullable<NonNullable<Parameters<typeof renderStep>[0]>['onSuccess']>;

  async function renderSucceeded(onSuccess?: OnSuccess) {
    const handlers = createHandlers();
    const step = renderStep({ ...handlers, ...(onSuccess && { onSuccess }) });
    await step.enter(goodCode);
    await waitFor(() => expect(getForm(step.container).dataset.status).toBe('succeeded'));
    return { ...step, ...handlers };
  }

  /** Shows the page again, from the back/forward cache or by a load. */
  const showPage = (persisted: boolean) =>
    fireEvent(window, new PageTransitionEvent('pageshow', { persisted }));

  /** The panel, the announcement and the one action. */
  async function expectStalled() {
    const title = await screen.findByText(en.stalled.title);
    expect(title.closest('[data-panel]')).toHaveTextContent(en.stalled.text);
    // Only the first panel is visible.
    expect(document.querySelector('[data-panel]')).toContainElement(title);
    expect(screen.queryByText(en.succeeded.title)).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(announced(en.stalled));
    expect(buttonNames()).toEqual([en.submit, en.actions.start_over]);
    expect(getInput()).toHaveAttribute('readonly');
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');
  }

  function expectNotStalled() {
    expect(screen.queryByText(en.stalled.title)).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(announced(en.succeeded));
    expect(buttonNames()).toEqual([en.submit]);
  }

  it('offers to start over when it returns from the back/forward cache', async () => {
    const { onStartOver, simulator, user } = await renderSucceeded();
    showPage(false);
    expectNotStalled();
    showPage(true);
    await expectStalled();
    await user.click(screen.getByRole('button', { name: en.actions.start_over }));
    expect(onStartOver).toHaveBeenCalledOnce();
    expect(simulator.requests).toHaveLength(1);
  });

  it('offers the same actions when it returns from the cache before a login', () => {
    renderStep(createHandlers());
    const names = buttonNames();
    showPage(true);
    expect(buttonNames()).toEqual(names);
    expect(screen.queryByText(en.stalled.title)).not.toBeInTheDocument();
  });

  it('offers to start over when onSuccess throws, and reports the error', async () => {
    await renderSucceeded(() => {
      throw mistake;
    });
    await expectStalled();
    expect(report.mock.calls).toEqual([[mistake]]);
  });

  it('offers to start over when the promise of onSuccess rejects, and reports the error', async () => {
    let reject = (_reason: Error) => {};
    await renderSucceeded(
      () =>
        new Promise((_, rejectLogin) => {
          reject = rejectLogin;
        }),
    );
    expectNotStalled();
    reject(mistake);
    await expectStalled();
    expect(report.mock.calls).toEqual([[mistake]]);
  });

  it('offers to start over 30 s after onSuccess returns', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await renderSucceeded();
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expectNotStalled();
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    await expectStalled();
  });

  it('offers to start over 30 s after the promise of onSuccess resolves', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    let resolve = () => {};
    await renderSucceeded(
      () =>
        new Promise<void>((resolveLogin) => {
          resolve = resolveLogin;
        }),
    );
    await act(() => vi.advanceTimersByTimeAsync(120_000));
    expectNotStalled();
    resolve();
    await act(() => vi.advanceTimersByTimeAsync(20_000));
    expectNotStalled();
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    await expectStalled();
  });

  it('accepts a new MFA token, which restarts the challenge', async () => {
    const { enter, onSuccess, simulator, update } = await renderSucceeded();
    showPage(true);
    await expectStalled();
    update({ secondFactorToken: simulator.startLogin().secondFactorToken });
    expect(screen.queryByText(en.stalled.title)).not.toBeInTheDocument();
    await enter(otherGoodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(2));
    expectNotStalled();
  });
});

describe('a code in flight', () => {
  async function send() {
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const step = renderStep({ simulator, endpoint: { fetch: wire.fetch } });
    await step.enter(goodCode);
    await waitFor(() => expect(getForm(step.container).dataset.status).toBe('submitting'));
    return { ...step, wire };
  }

  it('keeps the field in place, readable and read-only', async () => {
    await send();
    expect(getInput()).toHaveFocus();
    expect(getInput()).toHaveValue(goodCode);
    expect(getInput()).toHaveAttribute('readonly');
    expect(getInput()).not.toBeDisabled();
  });

  it('keeps the button focusable, and marks it as busy', async () => {
    await send();
    expect(getSubmit()).toHaveAttribute('aria-busy', 'true');
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');
    expect(getSubmit()).toBeEnabled();
    expect(getSubmit()).toHaveTextContent(en.submit);
  });

  it('is sent once if the person presses many times', async () => {
    const { user, simulator, wire, onSuccess } = await send();
    for (let press = 0; press < 5; press += 1) {
      await user.keyboard('{Enter}');
      await user.click(getSubmit());
    }
    wire.release();
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });

  it('is sent once if many presses come before React renders again', async () => {
    const simulator = createStrictSimulator();
    simulator.use(scenarios.dropBeforeReading);
    const { container, fill, onFailure } = renderStep({ simulator });
    await fill(goodCode);
    for (let press = 0; press < 10; press += 1) getForm(container).requestSubmit();
    await waitFor(() => expect(onFailure).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });
});
