import { act, screen, waitFor } from '@testing-library/react';
import { createSimulator, type ScenarioName } from 'backup-code-challenge/testing';
import { Activity, type ComponentType, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getForm, getInput, getSubmit, goodCode, renderStep } from './support/renderStep.js';
import { announced, en, notice } from './support/texts.js';
import { waitText } from '../support/waitText.js';

const waitFor30 = waitText(30, 'second');
const liveRegion = () => screen.getByRole('status');
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

async function meet(scenario: ScenarioName, around?: ComponentType<{ children: ReactNode }>) {
  const simulator = createSimulator();
  simulator.use(scenario);
  const step = renderStep({ simulator, ...(around && { around }) });
  await step.enter(goodCode);
  await waitFor(() => expect(getForm(step.container).dataset.status).toMatch(/failed|ended/));
  return step;
}

/** The seconds that a person sees. */
function shownSeconds(container: HTMLElement): number {
  return Number(
    /in (\d+) seconds/.exec(container.querySelector('.bcc-wait')?.textContent ?? '')?.[1],
  );
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a rate limit', () => {
  it('is counted down where it is seen, and said at its start and its end alone', async () => {
    const { container } = await meet('rateLimited');
    expect(liveRegion()).toHaveTextContent(`${announced(notice('rate_limited'))} ${waitFor30}`);
    const said = liveRegion().firstElementChild;
    const before = shownSeconds(container);
    pass(10);
    expect(shownSeconds(container)).toBeLessThanOrEqual(before - 10);
    expect(liveRegion().firstElementChild).toBe(said);
    expect(liveRegion()).toHaveTextContent(waitFor30);
    pass(30);
    expect(liveRegion()).toHaveTextContent(en.waitOver);
    expect(container.querySelector('.bcc-wait')).toHaveTextContent(en.waitOver);
  });

  it('keeps the button focusable, and sends nothing until it ends', async () => {
    const { onSuccess, simulator, user } = await meet('rateLimited');
    simulator.use(null);
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');
    expect(getInput()).toHaveValue(goodCode);
    await user.keyboard('{Enter}');
    await user.click(getSubmit());
    expect(simulator.requests).toHaveLength(1);

    pass(31);
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'false');
    expect(simulator.requests).toHaveLength(1);
    await user.click(getSubmit());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('lets the code be corrected meanwhile', async () => {
    const { user } = await meet('rateLimited');
    await user.keyboard('{End}{Backspace}');
    expect(getInput()).toHaveValue(goodCode.slice(0, -1));
  });

  it('is over when the machine wakes up after it', async () => {
    const { container } = await meet('rateLimited');
    vi.setSystemTime(Date.now() + 60_000);
    pass(1);
    expect(container.querySelector('.bcc-wait')).toHaveTextContent(en.waitOver);
  });

  it('that nobody told the end of keeps nobody waiting', async () => {
    const { container } = await meet('rateLimitedWithoutRetryAfter');
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'false');
    expect(container.querySelector('.bcc-wait')).toHaveTextContent(en.wait.unknown);
  });

  it('leaves no clock running when the step leaves the screen', async () => {
    const { unmount } = await meet('rateLimited');
    unmount();
    await Promise.resolve();
    pass(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps nobody out of a step that was hidden meanwhile and is shown again', async () => {
    let mode: 'visible' | 'hidden' = 'visible';
    const around = ({ children }: { children: ReactNode }) => (
      <Activity mode={mode}>{children}</Activity>
    );
    const { enter, onSuccess, simulator, update } = await meet('rateLimited', around);
    mode = 'hidden';
    update({});
    await Promise.resolve();
    pass(40);
    mode = 'visible';
    update({});
    simulator.use(null);
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });
});

describe('a lock', () => {
  it('says how long it lasts, and when it is over', async () => {
    await meet('lockedForAWhile');
    const wait = waitText(15, 'minute');
    expect(screen.getByRole('heading')).toHaveAccessibleDescription(
      `${notice('locked/temporary').text} ${wait}`,
    );
    pass(901);
    expect(liveRegion()).toHaveTextContent(en.waitOver);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('of unknown length promises nothing', async () => {
    await meet('lockedForUnknownTime');
    const { text } = notice('locked/temporary');
    expect(screen.getByRole('heading')).toHaveAccessibleDescription(text);
  });
});
