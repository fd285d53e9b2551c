import { en } from 'backup-code-challenge/locales/en';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listen } from '../accessibility/listen.js';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, renderStep, type StepOptions } from '../support/renderStep.js';
import { createRemoteSimulator } from '../support/simulatorOrders.js';
import { waitText } from '../../support/waitText.js';

const said = (key: 'rate_limited' | 'locked/temporary' | 'session_expired') =>
  `${en.failures[key].title}. ${en.failures[key].text}`;

/** As after a machine slept, or after somebody set its clock: no timer has moved. */
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
  it('is counted down to its end, and said at its start and its end alone', async () => {
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
    expect(heard).toEqual([
      en.submitting,
      `${said('rate_limited')} ${waitText(4, 'second')}`,
      en.waitOver,
    ]);
  });

  it.each([
    ['seconds', () => '60'],
    ['a date', () => new Date(Date.now() + 60_000).toUTCString()],
  ])('as %s: nothing is sent until it ends, then by hand', async (_, retryAfter) => {
    const step = await meetRateLimit({ 'Retry-After': retryAfter() });
    const { getInput, getWait, isOpen, onSuccess, simulator, submit } = step;
    expect(getWait()).toMatch(/ in \d+ seconds\.$/);
    expect(isOpen()).toBe(false);
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
  });

  it.each<[string, Record<string, string>, string[]?]>([
    ['absent', {}],
    ['hidden by CORS', { 'Retry-After': '60' }, []],
    ['not a time', { 'Retry-After': 'soon' }],
    ['negative', { 'Retry-After': '-60' }],
    ['three years', { 'Retry-After': '99999999' }],
    ['beyond all numbers', { 'Retry-After': '9'.repeat(400) }],
    ['the date of a wrong clock', { 'Retry-After': 'Fri, 01 Jan 2100 00:00:00 GMT' }],
  ])('that is %s promises nothing, and leaves it to the person', async (_, headers, exposed) => {
    const step = await meetRateLimit(headers, exposed);
    const { getWait, heard, isOpen, onSuccess, simulator } = step;
    expect(getWait()).toBe(en.wait.unknown);
    expect(isOpen()).toBe(true);
    expect(heard.at(-1)).toBe(`${said('rate_limited')} ${en.wait.unknown}`);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    expect(await simulator.countCalls()).toBe(2);
  });

  it('that is over already is over', async () => {
    const past = new Date(Date.now() - 60_000).toUTCString();
    const { getWait, isOpen } = await meetRateLimit({ 'Retry-After': past });
    expect(getWait()).toBe(en.waitOver);
    expect(isOpen()).toBe(true);
  });

  it('ends in time after the wall clock was set back', async () => {
    const { getWait, isOpen } = await meetRateLimit({ 'Retry-After': '3' });
    moveWallClock(-3600);
    await expectSoon(isOpen).toBe(true);
    expect(getWait()).toBe(en.waitOver);
  });
});

describe('a rate limit that nobody is there to wait for', () => {
  it('starts no clock', async () => {
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
    // A second that begins, whatever else the page sets timers for.
    expect(delays.filter((delay) => delay > 900 && delay <= 1000)).toEqual([]);
  });
});

describe('a temporary lock', () => {
  it('ends the step, and says when it is over', async () => {
    const { container, enter, getFailure, getInput, getText, simulator } = await renderStep();
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
    // Its start is told by the focus, which is on the heading of the end.
    expect(heard).toEqual([en.submitting, en.waitOver]);
  });

  it('of unknown length promises no end', async () => {
    const { enter, getFailure, getText, simulator } = await renderStep();
    await simulator.use('lockedForUnknownTime');
    await enter(goodCode);
    await expectSoon(getFailure).toBe('locked');
    expect(getText()).not.toContain(en.wait.minute.other.split('{count}')[0]);
    expect(getText()).not.toContain(en.waitOver);
  });
});

describe('the end of the MFA token', () => {
  async function renderEnding(options: StepOptions) {
    const step = await renderStep(options);
    return { ...step, heard: listen(step.container) };
  }

  it('is warned of once, a minute ahead, and then comes, with nothing sent', async () => {
    const step = await renderEnding({ expiresAt: Date.now() + 3_600_000 });
    const { getFailure, getInput, getText, heard, onFailure, simulator, type } = step;
    await type(goodCode);
    expect(getText()).not.toContain(en.expiring.title);
    moveWallClock(3541);
    await expectSoon(getText).toContain(en.expiring.title);
    expect(document.activeElement).toBe(getInput());
    expect(getInput().value).toBe(goodCode);
    moveWallClock(60);
    await expectSoon(getFailure).toBe('session_expired');
    expect(document.activeElement?.textContent).toBe(en.failures.session_expired.title);
    expect(heard).toEqual([`${en.expiring.title}. ${en.expiring.text}`]);
    expect(onFailure).not.toHaveBeenCalled();
    expect(await simulator.countCalls()).toBe(0);
  });

  it('that is past when the step appears is left to the server', async () => {
    const { enter, heard, onSuccess } = await renderEnding({
      expiresAt: Date.now() - 1,
      strict: true,
    });
    await enter(goodCode);
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    expect(heard).not.toContain(`${en.expiring.title}. ${en.expiring.text}`);
  });

  it('does not hide that a code whose answer was lost may be used', async () => {
    const step = await renderEnding({ expiresAt: Date.now() + 3_600_000 });
    const { enter, getFailure, getText, simulator } = step;
    await simulator.use('dropMidBody');
    await simulator.hold();
    await enter(goodCode);
    await expectSoon(simulator.countCalls).toBe(1);
    moveWallClock(3601);
    await expectSoon(getText).toContain(en.expiring.title);
    await simulator.release();
    await expectSoon(getFailure).toBe('session_expired');
    const { title, text } = en.failures['session_expired/after_unknown_outcome'];
    expect(document.activeElement?.textContent).toBe(title);
    expect(getText()).toContain(text);
    await userEvent.keyboard('{Enter}');
    expect(await simulator.countCalls()).toBe(1);
  });
});
