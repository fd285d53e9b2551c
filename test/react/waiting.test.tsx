import { act, screen, waitFor } from '@testing-library/react';
import { loginRadiusError, type Scenario, type ScenarioName } from 'backup-code-challenge/testing';
import { Activity, type ComponentType, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStrictSimulator } from '../support/createStrictSimulator.js';
import { waitText } from '../support/waitText.js';
import {
  getEnd,
  getForm,
  getInput,
  getSubmit,
  goodCode,
  renderStep,
} from './support/renderStep.js';
import { announced, en, notice } from '../support/texts.js';

const waitFor30 = waitText(30, 'second');
const liveRegion = () => screen.getByRole('status');
const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));

async function meet(
  scenario: Scenario | ScenarioName,
  around?: ComponentType<{ children: ReactNode }>,
) {
  const simulator = createStrictSimulator();
  simulator.use(scenario);
  const step = renderStep({ simulator, ...(around && { around }) });
  await step.enter(goodCode);
  await waitFor(() => expect(getForm(step.container).dataset.status).toMatch(/failed|ended/));
  return step;
}

/** A rate limit in a part of the page that React can hide and show. */
async function meetHideable() {
  let mode: 'visible' | 'hidden' = 'visible';
  const around = ({ children }: { children: ReactNode }) => (
    <Activity mode={mode}>{children}</Activity>
  );
  const step = await meet('rateLimited', around);
  const turn = async (next: typeof mode) => {
    mode = next;
    await act(async () => step.update({}));
  };
  step.simulator.use(null);
  return { ...step, hide: () => turn('hidden'), show: () => turn('visible') };
}

const shownWait = (container: HTMLElement) => container.querySelector('.bcc-wait');

/** The seconds that a person sees. */
function shownSeconds(container: HTMLElement): number {
  return Number(/in (\d+) seconds/.exec(shownWait(container)?.textContent ?? '')?.[1]);
}

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('a rate limit', () => {
  it('counts down on the screen, and is announced only at its start and end', async () => {
    const { container } = await meet('rateLimited');
    expect(liveRegion()).toHaveTextContent(`${announced(notice('rate_limited'))} ${waitFor30}`);
    const announcement = liveRegion().firstElementChild;
    const before = shownSeconds(container);
    pass(10);
    expect(shownSeconds(container)).toBeLessThanOrEqual(before - 10);
    expect(liveRegion().firstElementChild).toBe(announcement);
    expect(liveRegion()).toHaveTextContent(waitFor30);
    pass(30);
    expect(liveRegion()).toHaveTextContent(en.waitOver);
    expect(shownWait(container)).toHaveTextContent(en.waitOver);
  });

  it('keeps the button focusable, and blocks codes until it ends', async () => {
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

  it('is announced again at each press, with the seconds that are left', async () => {
    const { container, user } = await meet('rateLimited');
    pass(10);
    const left = waitText(shownSeconds(container), 'second');
    const announcements: (string | null)[] = [];
    for (let press = 0; press < 3; press += 1) {
      const before = liveRegion().firstElementChild;
      await user.keyboard('{Enter}');
      // Each announcement needs a new element, because a page translator replaces the text of an old one.
      expect(liveRegion().firstElementChild).not.toBe(before);
      announcements.push(liveRegion().textContent);
    }
    expect(announcements.map((text) => text?.trim())).toEqual([left, left, left]);
    // Chromium raises no event for an unchanged text, so every second one ends in a no-break space.
    expect(announcements[0]).not.toBe(announcements[1]);
    expect(announcements[1]).not.toBe(announcements[2]);
  });

  it('lets the person edit the code before it ends', async () => {
    const { user } = await meet('rateLimited');
    await user.keyboard('{End}{Backspace}');
    expect(getInput()).toHaveValue(goodCode.slice(0, -1));
  });

  it('is over when the device wakes after its end', async () => {
    const { container } = await meet('rateLimited');
    vi.setSystemTime(Date.now() + 60_000);
    pass(1);
    expect(shownWait(container)).toHaveTextContent(en.waitOver);
  });

  it('without Retry-After does not block the next code', async () => {
    const { container, onSuccess, simulator, user } = await meet('rateLimitedWithoutRetryAfter');
    const { title, text } = notice('rate_limited');
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'false');
    expect(shownWait(container)).toHaveTextContent(en.wait.unknown);
    expect(liveRegion()).toHaveTextContent(`${announced({ title, text })} ${en.wait.unknown}`);
    simulator.use(null);
    await user.click(getSubmit());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('ends with a new MFA token', async () => {
    const { container, enter, onSuccess, simulator, update } = await meet('rateLimited');
    simulator.use(null);
    update(simulator.startLogin());
    pass(3);
    expect(shownWait(container)).not.toBeInTheDocument();
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'false');
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('leaves no timer when the challenge unmounts', async () => {
    const { unmount } = await meet('rateLimited');
    unmount();
    await Promise.resolve();
    pass(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a rate limit that is hidden and shown again', () => {
  it('before its end still blocks codes until it ends', async () => {
    const { container, enter, hide, onSuccess, show, simulator, user } = await meetHideable();
    await hide();
    pass(10);
    await show();
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'true');
    const seconds = shownSeconds(container);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(20);
    await enter(goodCode);
    expect(liveRegion()).toHaveTextContent(/try again in \d+ seconds/);
    expect(simulator.requests).toHaveLength(1);

    pass(21);
    expect(shownWait(container)).toHaveTextContent(en.waitOver);
    await user.click(getSubmit());
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });

  it('after its end does not block codes', async () => {
    const { container, enter, hide, onSuccess, show } = await meetHideable();
    await hide();
    pass(40);
    await show();
    expect(shownWait(container)).toHaveTextContent(en.waitOver);
    expect(getSubmit()).toHaveAttribute('aria-disabled', 'false');
    await enter(goodCode);
    await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce());
  });
});

describe('a lock', () => {
  const { title, text } = notice('locked/temporary');

  it('shows and announces how long it lasts, counts down, and announces its end', async () => {
    const { container } = await meet('lockedForAWhile');
    expect(getEnd(title)).toHaveAccessibleDescription(text);
    expect(shownWait(container)).toHaveTextContent(waitText(15, 'minute'));
    expect(liveRegion().textContent.trim()).toBe(waitText(15, 'minute'));
    const announcement = liveRegion().firstElementChild;
    pass(120);
    expect(shownWait(container)).toHaveTextContent(waitText(13, 'minute'));
    expect(getEnd(title)).toHaveAccessibleDescription(text);
    expect(liveRegion().firstElementChild).toBe(announcement);
    pass(781);
    expect(liveRegion()).toHaveTextContent(en.waitOver);
    expect(shownWait(container)).toHaveTextContent(en.waitOver);
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('of many hours counts in hours', async () => {
    const hours = 23;
    const end = new Date(Date.now() + hours * 3_600_000).toISOString();
    const { container } = await meet(loginRadiusError(1198, { data: { LoginLockedTimeout: end } }));
    const hoursText = en.wait.hour.other.replace('{count}', String(hours));
    expect(shownWait(container)).toHaveTextContent(hoursText);
    expect(liveRegion().textContent.trim()).toBe(hoursText);
  });

  it.each([
    'lockedForUnknownTime',
    'lockedUntilYear9999',
    'lockedUntilPast',
    'lockedUntilImpossibleDate',
  ] as const)('without a plausible end shows no time: %s', async (scenario) => {
    const { container } = await meet(scenario);
    expect(getEnd(title)).toHaveAccessibleDescription(text);
    expect(shownWait(container)).toHaveTextContent(en.wait.unknown);
    pass(901);
    expect(shownWait(container)).toHaveTextContent(en.wait.unknown);
    expect(container).not.toHaveTextContent(en.waitOver);
  });

  it('without a known end announces that the person must wait', async () => {
    await meet('lockedForUnknownTime');
    // The description of the alert leaves the wait out, so the live region must announce it.
    expect(liveRegion().textContent.trim()).toBe(en.wait.unknown);
  });
});
