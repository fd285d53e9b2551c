import { act, screen, waitFor } from '@testing-library/react';
import { Activity, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import {
  buttonNames,
  findEnd,
  getForm,
  getInput,
  goodCode,
  renderStep,
  type StepOptions,
  wrongCode,
} from './support/renderStep.js';
import { announced, en, notice, refusedText } from '../support/texts.js';
import { holdAnswers } from './support/wire.js';

/** The challenge in a part of the page that React can hide and show again without losing its state. */
function renderHideable(options: StepOptions = {}) {
  let mode: 'visible' | 'hidden' = 'visible';
  const around = ({ children }: { children: ReactNode }) => (
    <Activity mode={mode}>{children}</Activity>
  );
  const step = renderStep({ ...options, around });
  const turn = async (next: typeof mode) => {
    mode = next;
    await act(async () => step.update({}));
  };
  return { ...step, hide: () => turn('hidden'), show: () => turn('visible') };
}

const liveRegion = () => screen.getByRole('status');

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a challenge that is hidden and shown again', () => {
  it('still knows the refused codes, and keeps no code in the page while it is hidden', async () => {
    const { enter, hide, show, simulator } = renderHideable();
    await enter(wrongCode);
    await screen.findAllByText(refusedText);
    const input = getInput();
    await hide();
    expect(input).toHaveValue('');
    await show();
    await enter(wrongCode);
    await screen.findAllByText(en.failures['invalid_format/already_refused']);
    expect(simulator.requests).toHaveLength(1);
  });

  it('explains the refusal of a code whose response was lost before', async () => {
    const { enter, hide, show, simulator } = renderHideable();
    simulator.use('dropAfterSpending', { times: 1 });
    await enter(goodCode);
    await screen.findByText(notice('outcome_unknown/network').title);
    await hide();
    await show();
    await enter(goodCode);
    await screen.findAllByText(en.failures['invalid_code/after_unknown_outcome']);
    expect(simulator.requests).toHaveLength(2);
  });

  it.each([
    ['with', crypto.subtle],
    ['without', undefined],
  ])(
    'still says at an end that an earlier code may have been used, %s crypto.subtle',
    async (...row) => {
      vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(row[1] as SubtleCrypto);
      const { enter, hide, show, simulator } = renderHideable();
      simulator.use('dropAfterSpending', { times: 1 });
      await enter(goodCode);
      await screen.findByText(notice('outcome_unknown/network').title);
      await hide();
      await show();
      simulator.use('sessionExpired');
      await enter(wrongCode);
      const { title, text } = notice('session_expired', 'earlier_may_be_used');
      expect(await findEnd(title)).toHaveAccessibleDescription(text);
    },
  );

  it('says that a code may have been used if its response was lost while it was hidden', async () => {
    const simulator = createStrictSimulator();
    simulator.use('dropAfterSpending', { times: 1 });
    const wire = holdAnswers(simulator.fetch);
    const { enter, hide, show } = renderHideable({ simulator, endpoint: { fetch: wire.fetch } });
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    await hide();
    await act(async () => wire.release());
    await act(() => vi.advanceTimersByTimeAsync(100));
    await show();
    const { title, text } = notice('outcome_unknown/network');
    await screen.findByText(title);
    expect(screen.getByText(text)).toBeInTheDocument();
    simulator.use('rateLimitedWithoutRetryAfter');
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(2));
    wire.release();
    // A rate limit says "not used" only of a code that is not in doubt.
    await screen.findByText(en.failures.rate_limited.title);
    expect(screen.getByText(en.codeFate.may_be_used)).toBeInTheDocument();
  });

  it('shows no expiry warning after the code was accepted', async () => {
    const { enter, hide, onSuccess, show } = renderHideable({ expiresAt: Date.now() + 100_000 });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await hide();
    await show();
    act(() => void vi.advanceTimersByTime(101_000));
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    expect(screen.queryByText(en.expired.title)).not.toBeInTheDocument();
  });

  it('announces the success only once', async () => {
    const { enter, hide, onSuccess, show } = renderHideable();
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    const announcement = liveRegion().firstElementChild;
    expect(announcement).toHaveTextContent(announced(en.succeeded));
    await hide();
    await show();
    expect(liveRegion().firstElementChild).toBe(announcement);
  });

  it('offers to start over if the page is stalled for 30 s after the login', async () => {
    const { enter, hide, onSuccess, show } = renderHideable({ onStartOver: vi.fn() });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await hide();
    await show();
    act(() => void vi.advanceTimersByTime(31_000));
    expect(screen.getByText(en.stalled.title)).toBeInTheDocument();
    expect(liveRegion()).toHaveTextContent(announced(en.stalled));
    expect(buttonNames()).toContain(en.actions.start_over);
  });

  it('announces the outcome of a code that was in flight while it was hidden', async () => {
    const simulator = createStrictSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { enter, hide, show } = renderHideable({ simulator, endpoint: { fetch: wire.fetch } });
    await enter(wrongCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    act(() => getInput().blur());
    await hide();
    await show();
    wire.release();
    await waitFor(() => expect(liveRegion()).toHaveTextContent(refusedText));
  });

  it('does not take the focus that moved elsewhere while it was hidden, and announces the end', async () => {
    const other = document.body.appendChild(document.createElement('button'));
    const simulator = createStrictSimulator();
    simulator.use('lockedForAWhile');
    const wire = holdAnswers(simulator.fetch);
    const { container, enter, hide, show } = renderHideable({
      simulator,
      endpoint: { fetch: wire.fetch },
    });
    await enter(goodCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    act(() => getInput().blur());
    await hide();
    await act(async () => wire.release());
    await act(() => vi.advanceTimersByTimeAsync(100));
    act(() => other.focus());
    await show();
    expect(getForm(container)).toHaveAttribute('data-status', 'ended');
    expect(other).toHaveFocus();
    expect(liveRegion()).toHaveTextContent(announced(notice('locked/temporary')));
    other.remove();
  });
});
