import { act, renderHook, screen, waitFor } from '@testing-library/react';
import {
  type BackupCodeFormat,
  type ChallengeAction,
  useVerifyBackupCode,
} from 'backup-code-challenge';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import {
  buttonNames,
  findEnd,
  getForm,
  getInput,
  getShownNotice,
  getSubmit,
  goodCode,
  renderStep,
  shownError,
  wrongCode,
} from './support/renderStep.js';
import { announced, en, notice, refusedText } from '../support/texts.js';

const mistake = new Error('a mistake of the app');

function throwMistake(): never {
  throw mistake;
}

const report = vi.fn<typeof reportError>();

beforeEach(() => {
  vi.stubGlobal('reportError', report);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  report.mockReset();
});

describe('the error of a handler', () => {
  it.each([
    ['throws', throwMistake],
    ['rejects', () => Promise.reject(mistake)],
  ])('is reported if onSuccess %s, and the code stays accepted', async (_, onSuccess) => {
    const { container, enter, simulator } = renderStep({ onSuccess, onStartOver: vi.fn() });
    await enter(goodCode);
    await waitFor(() => expect(report.mock.calls).toEqual([[mistake]]));
    expect(await screen.findByText(en.stalled.title)).toBeInTheDocument();
    expect(getShownNotice(container)).toHaveTextContent(en.stalled.text);
    expect(screen.getByRole('status')).toHaveTextContent(announced(en.stalled));
    expect(buttonNames()).toEqual([en.submit, en.actions.start_over]);
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
    expect(simulator.requests).toHaveLength(1);
  });

  it('is reported if onFailure throws, and the failure is still shown', async () => {
    const { container, enter, simulator } = renderStep({ onFailure: throwMistake });
    await enter(wrongCode);
    await waitFor(() => expect(report.mock.calls).toEqual([[mistake]]));
    expect(getInput()).toBeInvalid();
    expect(shownError(container)).toBe(refusedText);

    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(simulator.requests).toHaveLength(2);
  });

  it('is reported if onFailure throws at an end, which is still shown and focused', async () => {
    const simulator = createStrictSimulator();
    simulator.use('sessionExpired');
    const { enter } = renderStep({ simulator, onFailure: throwMistake });
    await enter(goodCode);
    await waitFor(() => expect(report).toHaveBeenCalledOnce());
    const { title, text } = notice('session_expired');
    expect(await findEnd(title)).toHaveFocus();
    expect(await findEnd(title)).toHaveAccessibleDescription(text);
  });

  it.each([
    ['use_another_method', 'onUseAnotherMethod', null],
    ['lost_codes', 'onLostCodes', null],
    ['start_over', 'onStartOver', 'sessionExpired'],
    ['contact_support', 'onContactSupport', 'blocked'],
    ['continue/consent', 'onActionRequired', 'consent'],
  ] as const satisfies readonly (readonly [
    Exclude<ChallengeAction, 'continue'> | 'continue/consent',
    string,
    ScenarioName | null,
  ])[])(
    'is reported if the handler of %s throws, and the button stays',
    async (action, handlerName, scenario) => {
      const simulator = createStrictSimulator();
      const { container, enter, user } = renderStep({ simulator, [handlerName]: throwMistake });
      if (scenario) {
        simulator.use(scenario);
        await enter(goodCode);
      }
      const status = scenario ? 'ended' : 'idle';
      await waitFor(() => expect(getForm(container).dataset.status).toBe(status));
      const button = screen.getByRole('button', { name: en.actions[action] });
      await user.click(button);
      await user.click(button);
      expect(report.mock.calls).toEqual([[mistake], [mistake]]);
      expect(button).toBeInTheDocument();
    },
  );

  it('is reported for each call of onEvent, and the code is still sent and accepted', async () => {
    const { enter, onSuccess } = renderStep({ onEvent: throwMistake });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await screen.findByText(en.succeeded.title);
    expect(report.mock.calls.length).toBeGreaterThan(2);
    expect(report.mock.calls.every(([error]) => error === mistake)).toBe(true);
  });

  it('does not stop the challenge even if reportError throws too', async () => {
    report.mockImplementation(throwMistake);
    const { enter, onSuccess, simulator } = renderStep({ onFailure: throwMistake });
    await enter(wrongCode);
    await waitFor(() => expect(getInput()).toBeInvalid());
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(2);
  });
});

describe('a format of the app', () => {
  it('that throws once is reported, and the next press sends the code', async () => {
    let shouldThrow = false;
    const format: BackupCodeFormat = {
      get alphabet(): string {
        return shouldThrow ? throwMistake() : 'ADHX456';
      },
    };
    const { container, fill, onSuccess, simulator, user } = renderStep({ format });
    await fill(goodCode);
    shouldThrow = true;
    await user.click(getSubmit());
    await waitFor(() => expect(report.mock.calls).toEqual([[mistake]]));
    shouldThrow = false;
    expect(simulator.requests).toHaveLength(0);
    expect(getForm(container)).toHaveAttribute('data-status', 'idle');
    expect(getInput()).toHaveValue(goodCode);
    await user.click(getSubmit());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('a script of the page that makes focus() throw', () => {
  it.each([
    ['invalidCode', 'invalid_code', 'failed'],
    ['sessionExpired', 'session_expired', 'ended'],
  ] as const)(
    'does not prevent %s from reaching onFailure and the screen',
    async (name, kind, status) => {
      const simulator = createStrictSimulator();
      simulator.use(name);
      const { container, enter, onFailure } = renderStep({ simulator });
      await enter(goodCode.slice(1));
      await waitFor(() => expect(getInput()).toBeInvalid());
      vi.spyOn(HTMLElement.prototype, 'focus').mockImplementation(throwMistake);
      await enter(goodCode);
      await waitFor(() => expect(getForm(container).dataset.status).toBe(status));
      expect(onFailure.mock.calls).toMatchObject([[{ failure: { kind } }]]);
      await waitFor(() => expect(report).toHaveBeenCalledWith(mistake));
    },
  );
});

describe('a handler that submits the form', () => {
  /** Submits the form at most three times, so that a faulty challenge fails the test and does not hang. */
  function createSubmitter() {
    let count = 0;
    return () => {
      count += 1;
      if (count <= 3) getForm(document.body).requestSubmit();
    };
  }

  it('after a rejected input sends nothing and does not hang the page', async () => {
    const submit = createSubmitter();
    const onEvent = vi.fn(({ type }: { type: string }) => {
      if (type === 'rejected') submit();
    });
    const { enter, onSuccess, simulator } = renderStep({ onEvent });
    await enter('AD45');
    await waitFor(() => expect(getInput()).toBeInvalid());
    expect(onEvent.mock.calls.filter(([{ type }]) => type === 'rejected')).toHaveLength(1);
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    expect(simulator.requests).toHaveLength(1);
  });

  it('after a failure sends nothing', async () => {
    const simulator = createStrictSimulator();
    simulator.use('serviceError');
    const onFailure = vi.fn(createSubmitter());
    const { enter } = renderStep({ simulator, onFailure });
    await enter(goodCode);
    await screen.findByText(notice('service_error').title);
    // A second code would be in flight by now.
    await act(async () => {});
    expect(getForm(document.body)).toHaveAttribute('data-status', 'failed');
    expect(onFailure).toHaveBeenCalledOnce();
    expect(simulator.requests).toHaveLength(1);
  });
});

describe('a handler that throws in a browser without reportError', () => {
  it('causes an uncaught error, and the login continues', async () => {
    vi.stubGlobal('reportError', undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const simulator = createStrictSimulator();
    const { result } = renderHook(() =>
      useVerifyBackupCode({
        apiKey: simulator.apiKey,
        ...simulator.startLogin(),
        endpoint: { fetch: simulator.fetch },
        onSuccess: throwMistake,
      }),
    );
    const { tokens } = await act(() => result.current.mutateAsync(goodCode));
    expect(tokens.accessToken).not.toBe('');
    expect(() => vi.runAllTimers()).toThrow(mistake);
  });
});
