import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { announced } from '../../support/texts.js';
import { waitText } from '../../support/waitText.js';
import { expectSoon } from '../support/expectSoon.js';
import { waitOutHold } from '../support/frames.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { renderFor, wordsOf } from './failureRecipes.js';
import { listen, spokenAtFocus, watchFocus } from './listen.js';

describe('a rate limit', () => {
  it('is announced at its start and end, but not each second', async () => {
    const step = await renderFor({});
    const { container, getInput, getText, onSuccess, simulator, submit } = step;
    const heard = listen(container);
    const seen = new Set<string>();
    const watched = new MutationObserver(() =>
      seen.add(container.querySelector('.bcc-wait')?.textContent ?? ''),
    );
    watched.observe(container, { childList: true, characterData: true, subtree: true });
    await simulator.refuse(429, { headers: { 'Retry-After': '2' } }, 1);
    await step.enter(goodCode);
    await expectSoon(getText).toContain(en.waitOver);

    expect(seen).toContain(waitText(1, 'second'));
    expect(heard).toEqual([
      en.submitting,
      `${wordsOf('rate_limited')} ${waitText(2, 'second')}`,
      en.waitOver,
    ]);
    expect(document.activeElement).toBe(getInput());
    expect(submit.element().ariaDisabled).toBe('false');
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
  });

  it('keeps the button focusable, blocks codes, and announces the wait again at a press', async () => {
    const { container, enter, getFailure, simulator, submit } = await renderFor({});
    await simulator.use('rateLimited', 1);
    await enter(goodCode);
    await expectSoon(getFailure).toBe('rate_limited');
    expect(submit.element().ariaDisabled).toBe('true');
    await waitOutHold();
    const heard = listen(container);
    await userEvent.tab();
    expect(document.activeElement).toBe(submit.element());
    await userEvent.keyboard(' ');
    await expectSoon(() => heard.length).toBe(1);
    expect(heard[0]).toMatch(/^You can try again in \d+ seconds\.$/);
    expect(await simulator.countCalls()).toBe(1);
  });

  it('is announced once for each press', async () => {
    const step = await renderFor({});
    await step.simulator.refuse(429, { headers: { 'Retry-After': '7200' } }, 1);
    await step.enter(goodCode);
    await expectSoon(step.getFailure).toBe('rate_limited');
    await waitOutHold();
    const heard = listen(step.container);
    for (const count of [1, 2, 3]) {
      await userEvent.keyboard('{Enter}');
      await expectSoon(() => heard.length).toBe(count);
    }
    // A wait of two hours has the same text each time, because it counts in hours.
    expect(new Set(heard).size).toBe(1);
    expect(await step.simulator.countCalls()).toBe(1);
  });
});

describe('an expiring MFA token', () => {
  it('is announced at its expiry, and the challenge still signs in', async () => {
    const options = { expiresInMs: 3000 };
    const step = await renderFor({}, options);
    const { container, getInput, getForm, getStatus, getText, onSuccess } = step;
    const heard = listen(container);
    const places = watchFocus(getForm());
    getInput().focus();
    expect(getText()).toContain(en.expiring.text);
    await expectSoon(getText).toContain(en.expired.text);
    expect(heard).toEqual([announced(en.expired)]);
    expect(getText()).not.toContain(en.expiring.title);
    expect([document.activeElement, getStatus()]).toEqual([getInput(), 'idle']);
    await userEvent.keyboard(`${goodCode}{Enter}`);
    await expectSoon(() => onSuccess.mock.calls.length).toBe(1);
    expect(places).not.toContain(document.body);
  });

  it('is announced when the last minute begins, and not again at a render', async () => {
    const { container, getStatus, getText, update } = await renderFor({}, { expiresInMs: 61_500 });
    expect(getText()).not.toContain(en.expiring.title);
    const heard = listen(container);
    await expectSoon(getText).toContain(en.expiring.title);
    expect(heard).toEqual([announced(en.expiring)]);
    update();
    expect(getStatus()).toBe('idle');
    expect(heard).toHaveLength(1);
  });

  it('is announced even if the focus was never in the challenge', async () => {
    const options = { expiresInMs: 1000 };
    const { container, getStatus, getText } = await renderFor({}, options);
    const heard = listen(container);
    await expectSoon(getText).toContain(en.expired.title);
    expect(heard).toEqual([announced(en.expired)]);
    expect([document.activeElement, getStatus()]).toEqual([document.body, 'idle']);
  });

  it('ends the challenge only by the server’s response, which the focus announces', async () => {
    const options = { expiresInMs: 500 };
    const step = await renderFor({}, options);
    const { container, enter, getAlert, getForm, getStatus, getText, simulator } = step;
    await expectSoon(getText).toContain(en.expired.title);
    const heard = listen(container);
    const places = watchFocus(getForm());
    await simulator.use('sessionExpired');
    await enter(goodCode);
    await expectSoon(getStatus).toBe('ended');
    expect(document.activeElement).toBe(getAlert());
    expect(spokenAtFocus(getAlert()!)).toBe(wordsOf('session_expired'));
    expect(heard).toEqual([en.submitting]);
    expect(places).not.toContain(document.body);
  });
});

describe('a repeated error', () => {
  it.each([
    ['invalid_format/empty', ''],
    ['invalid_format/too_short', 'AD45'],
  ] as const)('is announced again at the next press: %s', async (key, text) => {
    const { container, enter } = await renderFor({});
    const heard = listen(container);
    await enter(text);
    await expectSoon(() => heard.length).toBe(1);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => heard.length).toBe(2);
    expect(heard).toEqual([wordsOf(key), wordsOf(key)]);
  });

  it('is announced again at each press with a refused code', async () => {
    const { container, enter, getFailure } = await renderFor({});
    await enter(wrongCode);
    await expectSoon(getFailure).toBe('invalid_code');
    await waitOutHold();
    const heard = listen(container);
    for (const count of [1, 2]) {
      await userEvent.keyboard('{Enter}');
      await expectSoon(() => heard.length).toBe(count);
    }
    const text = wordsOf('invalid_format/already_refused');
    expect(heard).toEqual([text, text]);
  });

  it('is announced again after each request', async () => {
    const { container, enter, simulator } = await renderFor({});
    const heard = listen(container);
    await simulator.use('serviceError');
    await enter(goodCode);
    await expectSoon(() => heard.length).toBe(2);
    await waitOutHold();
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => heard.length).toBe(4);
    const once = [en.submitting, wordsOf('service_error')];
    expect(heard).toEqual([...once, ...once]);
  });
});

it('the challenge announces that a code was accepted, and keeps the focus', async () => {
  const { container, enter, getForm, getInput, getStatus } = await renderFor({});
  const heard = listen(container);
  const places = watchFocus(getForm());
  await enter(goodCode);
  await expectSoon(getStatus).toBe('succeeded');
  expect(heard).toEqual([en.submitting, announced(en.succeeded)]);
  expect(document.activeElement).toBe(getInput());
  expect(places).not.toContain(document.body);
});

it('the live region is silent while a person types, and typing removes the error', async () => {
  const { container, enter, getAnnouncement, getInput, simulator } = await renderFor({});
  await enter(wrongCode);
  await expectSoon(() => getInput().ariaInvalid).toBe('true');
  const heard = listen(container);
  await userEvent.keyboard('AD45');
  expect(getInput().ariaInvalid).toBe('false');
  expect(getAnnouncement()).toBe('');
  expect(heard).toEqual([]);
  expect(await simulator.countCalls()).toBe(1);
});
