import { en } from 'backup-code-challenge/locales/en';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announced, notice } from '../../support/texts.js';
import { waitText } from '../../support/waitText.js';
import { listen } from '../accessibility/listen.js';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { goodCode, otherCode, renderStep, type StepOptions } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorCommands.js';

const rateLimited = announced(notice('rate_limited'));

/** Moves the wall clock without running timers, as after sleep or a change of the clock. */
const moveWallClock = (seconds: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + seconds * 1000 });

afterEach(() => {
  vi.useRealTimers();
});

async function meetRateLimit(headers: Record<string, string>, exposed = ['Retry-After']) {
  const simulator = await createRemoteSimulator({ cors: { exposedHeaders: exposed } });
  await simulator.refuse(429, { headers }, 1);
  const step = await renderStep({ simulator });
  const heard = listen(step.container);
  await step.enter(goodCode);
  await expectSoon(step.getFailure).toBe('rate_limited');
  return {
    ...step,
    heard,
    getWait: () => step.container.querySelector('.bcc-wait')?.textContent ?? '',
    isOpen: () =>
      step.getForm().querySelector('[type=submit]')?.getAttribute('aria-disabled') === 'false',
  };
}

describe('a rate limit', () => {
  it('counts down, and is announced only at its start and end', async () => {
    const { container, getWait, heard, isOpen } = await meetRateLimit({ 'Retry-After': '4' });
    const shown = [getWait()];
    new MutationObserver(() => {
      if (getWait() !== shown.at(-1)) shown.push(getWait());
    }).observe(container, { childList: true, characterData: true, subtree: true });
    await expectSoon(isOpen).toBe(true);

    const seconds = shown.slice(0, -1).map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(seconds.length).toBeGreaterThan(1);
    expect(seconds).toEqual([...new Set(seconds)].toSorted((a, b) => b - a));
    expect(shown.at(-1)).toBe(en.waitOver);
    expect(heard).toEqual([en.submitting, `${rateLimited} ${waitText(4, 'second')}`, en.waitOver]);
  });

  it.each([
    ['seconds', () => '60'],
    ['a date', () => new Date(Date.now() + 60_000).toUTCString()],
  ])(
    'of %s blocks codes until it ends, and sends nothing without a press',
    async (_, retryAfter) => {
      const step = await meetRateLimit({ 'Retry-After': retryAfter() });
      const { getInput, getWait, isOpen, onSuccess, simulator, submit } = step;
      expect(getWait()).toMatch(/ in \d+ seconds\.$/);
      expect(isOpen()).toBe(false);
      await waitOutHold();
      await userEvent.keyboard('{Enter}');
      await userEvent.click(submit, { force: true });
      await userEvent.keyboard('{Enter}');
      expect(getInput().value).toBe(goodCode);

      moveWallClock(61);
      await expectSoon(isOpen).toBe(true);
      expect(await simulator.countCalls()).toBe(1);
      await userEvent.click(submit);
      await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
      expect(await simulator.countCalls()).toBe(2);
    },
  );

  it.each<[string, Record<string, string>, string[]?]>([
    ['absent', {}],
    ['hidden by CORS', { 'Retry-After': '60' }, []],
    ['not a time', { 'Retry-After': 'soon' }],
    ['negative', { 'Retry-After': '-60' }],
    ['three years', { 'Retry-After': '99999999' }],
    ['beyond all numbers', { 'Retry-After': '9'.repeat(400) }],
    ['the date of a wrong clock', { 'Retry-After': 'Fri, 01 Jan 2100 00:00:00 GMT' }],
  ])(
    'whose Retry-After is %s shows no time and does not block codes',
    async (_, headers, exposed) => {
      const step = await meetRateLimit(headers, exposed);
      const { getWait, heard, isOpen, onSuccess, simulator } = step;
      expect(getWait()).toBe(en.wait.unknown);
      expect(isOpen()).toBe(true);
      expect(heard.at(-1)).toBe(`${rateLimited} ${en.wait.unknown}`);
      await waitOutHold();
      await userEvent.keyboard('{Enter}');
      await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
      expect(await simulator.countCalls()).toBe(2);
    },
  );

  it('whose Retry-After is in the past is over at once', async () => {
    const past = new Date(Date.now() - 60_000).toUTCString();
    const { getWait, isOpen } = await meetRateLimit({ 'Retry-After': past });
    expect(getWait()).toBe(en.waitOver);
    expect(isOpen()).toBe(true);
  });

  it('ends on time after the wall clock was set back', async () => {
    const { getWait, isOpen } = await meetRateLimit({ 'Retry-After': '3' });
    moveWallClock(-3600);
    await expectSoon(isOpen).toBe(true);
    expect(getWait()).toBe(en.waitOver);
  });
});

describe('a rate limit that arrives after an unmount', () => {
  it('starts no countdown', async () => {
    const simulator = await createRemoteSimulator({ cors: { exposedHeaders: ['Retry-After'] } });
    await simulator.refuse(429, { headers: { 'Retry-After': '60' } });
    await simulator.hold();
    const { enter, onFailure, unmount } = await renderStep({ simulator });
    await enter(goodCode);
    await expectSoon(simulator.countCalls).toBe(1);
    unmount();
    const setTimer = vi.spyOn(globalThis, 'setTimeout');
    onTestFinished(() => setTimer.mockRestore());
    await simulator.release();
    await expectSoon(() => onFailure.mock.calls.length).toBe(1);
    const delays = setTimer.mock.calls.map(([, delay = 0]) => delay);
    // Only a countdown has delays of this length. The page may set other timers.
    expect(delays.filter((delay) => delay > 900 && delay <= 1000)).toEqual([]);
  });
});

describe('a temporary lock', () => {
  it('ends the challenge, counts down, and announces when it is over', async () => {
    const step = await renderStep();
    const { container, enter, getFailure, getInput, getText, simulator } = step;
    const heard = listen(container);
    const until = new Date(Date.now() + 900_000).toISOString();
    await simulator.refuse(1198, { data: { LoginLockedTimeout: until } });
    await enter(goodCode);
    await expectSoon(getFailure).toBe('locked');
    expect(getInput).toThrow('There is no input');
    expect(getText()).toContain(waitText(15, 'minute'));
    moveWallClock(840);
    await expectSoon(getText).toMatch(/ in \d+ seconds\./);
    moveWallClock(60);
    await expectSoon(getText).toContain(en.waitOver);
    // The focus on the alert announces the rest. A screen reader would repeat a wait in its description.
    expect(heard).toEqual([en.submitting, waitText(15, 'minute'), en.waitOver]);
  });

  it.each([
    ['that the server does not name', {}],
    ['in the past', { LoginLockedTimeout: new Date(Date.now() - 60_000).toISOString() }],
    ['on an impossible date', { LoginLockedTimeout: '2026-02-30T00:00:00Z' }],
    ['more than a day away', { LoginLockedTimeout: '9999-12-31T23:59:59Z' }],
  ])('with an end %s shows no time', async (_, data) => {
    const { container, enter, getFailure, simulator } = await renderStep();
    await simulator.refuse(1198, { data });
    await enter(goodCode);
    await expectSoon(getFailure).toBe('locked');
    expect(container.querySelector('.bcc-wait')?.textContent).toBe(en.wait.unknown);
  });
});

describe('the expiry of the MFA token by the device’s clock', () => {
  async function renderEnding(options: StepOptions) {
    const step = await renderStep(options);
    return { ...step, heard: listen(step.container) };
  }

  it('is announced a minute before and at the end, and does not block a code', async () => {
    const step = await renderEnding({ expiresAt: Date.now() + 3_600_000 });
    const { getInput, getStatus, getText, heard, onFailure, simulator, type } = step;
    await type(goodCode);
    expect(getText()).not.toContain(en.expiring.title);
    moveWallClock(3541);
    await expectSoon(getText).toContain(en.expiring.title);
    moveWallClock(60);
    await expectSoon(getText).toContain(en.expired.title);
    expect(heard).toEqual([announced(en.expiring), announced(en.expired)]);
    expect(getStatus()).toBe('idle');
    expect(document.activeElement).toBe(getInput());
    expect(getInput().value).toBe(goodCode);
    expect(onFailure).not.toHaveBeenCalled();
    expect(await simulator.countCalls()).toBe(0);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => step.onSuccess.mock.calls.length).toBe(1);
    expect(await simulator.listUsedCodes()).toEqual([goodCode]);
  });

  it('ends the challenge only with the server’s response', async () => {
    const step = await renderEnding({ expiresAt: Date.now() + 3_600_000 });
    const { enter, getFailure, getText, onFailure, simulator } = step;
    moveWallClock(3601);
    await expectSoon(getText).toContain(en.expired.title);
    await simulator.use('sessionExpired');
    await enter(goodCode);
    await expectSoon(getFailure).toBe('session_expired');
    expect(getText()).toContain(notice('session_expired').text);
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('is ignored if it is already past at mount', async () => {
    const { enter, getText, heard, onSuccess } = await renderEnding({
      expiresAt: Date.now() - 1,
      strict: true,
    });
    expect(getText()).not.toContain(en.expired.title);
    await enter(goodCode);
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    expect(heard).toEqual([en.submitting, announced(en.succeeded)]);
  });

  it('does not hide that a code may have been used', async () => {
    const step = await renderEnding({ expiresAt: Date.now() + 3_600_000 });
    const { enter, getFailure, getText, simulator } = step;
    await simulator.use('dropMidBody', 1);
    await simulator.hold();
    await enter(goodCode);
    await expectSoon(simulator.countCalls).toBe(1);
    moveWallClock(3601);
    await expectSoon(getText).toContain(en.expired.title);
    await simulator.release();
    await expectSoon(getFailure).toBe('outcome_unknown');
    expect(getText()).toContain(notice('outcome_unknown/network').text);
    expect(getText()).toContain(en.expired.title);
    await simulator.use('sessionExpired');
    await enter(otherCode);
    await expectSoon(getFailure).toBe('session_expired');
    expect(getText()).toContain(notice('session_expired', 'earlier_may_be_used').text);
    expect(await simulator.countCalls()).toBe(2);
  });
});
