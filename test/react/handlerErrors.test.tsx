import { act, renderHook, screen, waitFor } from '@testing-library/react';
import { useVerifyBackupCode } from 'backup-code-challenge';
import { createSimulator } from 'backup-code-challenge/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { en } from './support/texts.js';

const mistake = new Error('a mistake of the host');

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
  report.mockClear();
});

describe('a handler of the host that throws', () => {
  it('onSuccess is reported, and the code stays accepted', async () => {
    const { container, enter } = renderStep({ onSuccess: throwMistake });
    await enter(goodCode);
    await waitFor(() => expect(report.mock.calls).toEqual([[mistake]]));
    expect(await screen.findByText(en.succeeded.title)).toBeInTheDocument();
    expect(getForm(container)).toHaveAttribute('data-status', 'succeeded');
  });

  it('onFailure is reported, and the failure is told all the same', async () => {
    const { enter, simulator } = renderStep({ onFailure: throwMistake });
    await enter(wrongCode);
    await waitFor(() => expect(report.mock.calls).toEqual([[mistake]]));
    expect(getInput()).toBeInvalid();

    await enter(goodCode);
    await screen.findByText(en.succeeded.title);
    expect(simulator.requests).toHaveLength(2);
  });

  it('onFailure that throws at the end leaves the end on the screen', async () => {
    const simulator = createSimulator();
    simulator.use('sessionExpired');
    const { enter } = renderStep({ simulator, onFailure: throwMistake });
    await enter(goodCode);
    await waitFor(() => expect(report).toHaveBeenCalledOnce());
    const { title } = en.failures.session_expired;
    expect(screen.getByRole('heading', { name: title })).toHaveFocus();
  });
});

describe('a browser without reportError', () => {
  it('gets what the host threw as an uncaught error, and the login goes on', async () => {
    vi.stubGlobal('reportError', undefined);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const simulator = createSimulator();
    const { result } = renderHook(() =>
      useVerifyBackupCode({
        apiKey: simulator.apiKey,
        ...simulator.startLogin(),
        endpoint: { fetch: simulator.fetch },
        onSuccess: throwMistake,
      }),
    );
    const { tokens } = await act(() => result.current.verify(goodCode));
    expect(tokens.accessToken).not.toBe('');
    expect(() => vi.runAllTimers()).toThrow(mistake);
  });
});
