import { en } from 'backup-code-challenge/locales/en';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectSoon } from '../support/expectSoon.js';
import { goodCode, wrongCode } from '../support/renderStep.js';
import { renderFor, wordsOf } from './failureRecipes.js';
import { descriptionOf, listen, watchFocus } from './listen.js';
import { waitText } from '../../support/waitText.js';

const joined = ({ title, text }: { title: string; text: string }) => `${title}. ${text}`;

describe('a rate limit', () => {
  it('is told at its start and at its end, and not each second', async () => {
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

  it('keeps the button focusable, and sends nothing while it runs', async () => {
    const { enter, getFailure, simulator, submit } = await renderFor({});
    await simulator.use('rateLimited', 1);
    await enter(goodCode);
    await expectSoon(getFailure).toBe('rate_limited');
    expect(submit.element().ariaDisabled).toBe('true');
    await userEvent.tab();
    expect(document.activeElement).toBe(submit.element());
    await userEvent.keyboard(' ');
    expect(await simulator.countCalls()).toBe(1);
  });
});

describe('an MFA token that ends', () => {
  it('is told of a minute ahead, once, and by the heading at the end', async () => {
    const options = { expiresAt: Date.now() + 3000 };
    const { container, getInput, getForm, getStatus, getText } = await renderFor({}, options);
    const heard = listen(container);
    const places = watchFocus(getForm());
    getInput().focus();
    expect(getText()).toContain(en.expiring.text);
    await expectSoon(getStatus).toBe('ended');
    const heading = container.querySelector('h2')!;
    expect(document.activeElement).toBe(heading);
    expect(descriptionOf(heading)).toBe(en.failures.session_expired.text);
    expect(places).not.toContain(document.body);
    expect(heard).toEqual([]);
  });

  it('is told of when the last minute begins, and the end is told to those elsewhere', async () => {
    const { container, getStatus, getText, update } = await renderFor(
      {},
      { expiresAt: Date.now() + 61_500 },
    );
    expect(getText()).not.toContain(en.expiring.title);
    const heard = listen(container);
    await expectSoon(getText).toContain(en.expiring.title);
    expect(heard).toEqual([joined(en.expiring)]);
    update();
    expect(getStatus()).toBe('idle');
    expect(heard).toHaveLength(1);
  });

  it('ends the step aloud for someone who never was in it', async () => {
    const options = { expiresAt: Date.now() + 1000 };
    const { container, getStatus } = await renderFor({}, options);
    const heard = listen(container);
    await expectSoon(getStatus).toBe('ended');
    expect(heard).toEqual([wordsOf('session_expired')]);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('an error that comes twice', () => {
  it('is told again where it is the same', async () => {
    const { container, enter } = await renderFor({});
    const heard = listen(container);
    await enter('AD45');
    const text = wordsOf('invalid_format/too_short');
    await expectSoon(() => heard.length).toBe(1);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => heard.length).toBe(2);
    expect(heard).toEqual([text, text]);
  });

  it('is told again after each try that was sent', async () => {
    const { container, enter, simulator } = await renderFor({});
    const heard = listen(container);
    await simulator.use('serviceError');
    await enter(goodCode);
    await expectSoon(() => heard.length).toBe(2);
    await userEvent.keyboard('{Enter}');
    await expectSoon(() => heard.length).toBe(4);
    const once = [en.submitting, wordsOf('service_error')];
    expect(heard).toEqual([...once, ...once]);
  });
});

it('says that a code was accepted, and keeps the focus', async () => {
  const { container, enter, getForm, getInput, getStatus } = await renderFor({});
  const heard = listen(container);
  const places = watchFocus(getForm());
  await enter(goodCode);
  await expectSoon(getStatus).toBe('succeeded');
  expect(heard).toEqual([en.submitting, joined(en.succeeded)]);
  expect(document.activeElement).toBe(getInput());
  expect(places).not.toContain(document.body);
});

it('is silent while a person types, and clears the error of the text before', async () => {
  const { container, enter, getInput, simulator } = await renderFor({});
  await enter(wrongCode);
  await expectSoon(() => getInput().ariaInvalid).toBe('true');
  const heard = listen(container);
  await userEvent.keyboard('AD45');
  expect(getInput().ariaInvalid).toBe('false');
  expect(container.querySelector('[role=status]')?.textContent).toBe('');
  expect(heard).toEqual([]);
  expect(await simulator.countCalls()).toBe(1);
});
