import { act, screen, waitFor } from '@testing-library/react';
import { createSimulator } from 'backup-code-challenge/testing';
import { Activity, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, goodCode, renderStep, wrongCode } from './support/renderStep.js';
import { announced, en, notice, refusedText } from './support/texts.js';
import { holdAnswers } from './support/wire.js';

type Options = NonNullable<Parameters<typeof renderStep>[0]>;

/** The step in a part of the page that React hides and shows again, its state kept. */
function renderHideable(options: Options = {}) {
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

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a step that is hidden and shown again', () => {
  it('still knows which codes were refused', async () => {
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

  it('warns of no end after the code was accepted', async () => {
    const { enter, hide, onSuccess, show } = renderHideable({ expiresAt: Date.now() + 100_000 });
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
    await hide();
    await show();
    act(() => void vi.advanceTimersByTime(101_000));
    expect(screen.queryByText(en.expiring.title)).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(announced(en.succeeded));
  });

  it('says what came of a code meanwhile, where no focus says it', async () => {
    const simulator = createSimulator();
    const wire = holdAnswers(simulator.fetch);
    const { enter, hide, show } = renderHideable({ simulator, endpoint: { fetch: wire.fetch } });
    await enter(wrongCode);
    await waitFor(() => expect(simulator.requests).toHaveLength(1));
    act(() => getInput().blur());
    await hide();
    await show();
    wire.release();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(refusedText));
  });

  it('leaves the focus where it has gone to', async () => {
    const other = document.body.appendChild(document.createElement('button'));
    const simulator = createSimulator();
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
    const { title } = notice('locked/temporary');
    expect(screen.getByRole('status')).toHaveTextContent(title);
    other.remove();
  });
});
