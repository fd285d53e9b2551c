import { expect } from '@playwright/test';
import { en, notice } from '../../support/texts.js';
import { test } from './support/test.js';
import { field, goodCode, submit, type Visit, wrongCode } from './support/visit.js';

const theField = `input ${en.label}`;

/** What is selected in the field. */
const readSelection = ({ driver }: Visit) =>
  driver.evaluate(() => {
    const input = document.activeElement;
    if (!(input instanceof HTMLInputElement)) return '';
    return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
  });

test('a refused code is selected, and typing replaces it', { tag: '@short' }, async ({ visit }) => {
  await visit.open();
  await visit.enter(wrongCode);
  await visit.waitForStatus('failed');
  expect(await visit.driver.describeFocus()).toBe(theField);
  expect(await readSelection(visit)).toBe(wrongCode);
  expect(await visit.readText()).toContain(en.failures.invalid_code);
  await visit.driver.type(goodCode);
  await visit.driver.press('Enter');
  await visit.waitForStatus('succeeded');
});

test('a refused code moves the focus from the button to the field', async ({ visit }) => {
  await visit.open();
  await visit.driver.click(field);
  await visit.driver.type(wrongCode);
  await visit.driver.press('Tab');
  await visit.driver.press('Enter');
  await visit.waitForStatus('failed');
  expect(await visit.driver.describeFocus()).toBe(theField);
  expect(await readSelection(visit)).toBe(wrongCode);
});

test(
  'an end takes the focus on its alert; Tab leads to the first action',
  { tag: '@short' },
  async ({ visit }) => {
    await visit.open();
    visit.simulator.use('sessionExpired');
    await visit.enter(goodCode);
    await visit.waitForStatus('ended');
    const { title, text } = notice('session_expired');
    expect(await visit.driver.describeFocus()).toBe(`div ${title}`);
    expect(await visit.readText()).toContain(text);
    expect((await visit.readRecord()).isFocusLost).toBe(false);
    await visit.driver.press('Tab');
    expect(await visit.driver.describeFocus()).toBe(`button ${en.actions.start_over}`);
  },
);

test('a new start moves the focus from the end to the field', async ({ visit }) => {
  await visit.open();
  visit.simulator.use('sessionExpired', { times: 1 });
  await visit.enter(goodCode);
  await visit.waitForStatus('ended');
  await visit.driver.press('Tab');
  await visit.driver.press('Enter');
  await visit.waitForStatus('idle');
  expect(await visit.driver.describeFocus()).toBe(theField);
  await visit.driver.type(goodCode);
  await visit.driver.press('Enter');
  await visit.waitForStatus('succeeded');
});

test(
  'a lost response keeps the focus, and says that the code may be used',
  { tag: '@short' },
  async ({ visit }) => {
    await visit.open();
    visit.simulator.use('dropAfterSpending');
    await visit.enter(goodCode);
    await visit.waitForStatus('failed');
    const { title, text } = notice('outcome_unknown/network');
    const shown = await visit.readText();
    expect(shown).toContain(title);
    expect(shown).toContain(text);
    expect(text).toContain(en.codeFate.may_be_used);
    expect(await visit.driver.describeFocus()).toBe(theField);
    expect(visit.listUsedCodes()).toEqual([goodCode]);
    expect(visit.countRequests()).toBe(1);
  },
);

test('an alert leaves the focus on the button', async ({ visit }) => {
  await visit.open();
  visit.simulator.use('serviceError');
  await visit.driver.click(field);
  await visit.driver.type(goodCode);
  await visit.driver.click(submit);
  await visit.waitForStatus('failed');
  expect(await visit.driver.describeFocus()).toBe(`button ${en.submit}`);
});

for (const scenario of ['invalidCode', 'serviceError', 'sessionExpired'] as const) {
  test(`${scenario} takes no focus from elsewhere on the page`, async ({ visit }) => {
    await visit.open();
    visit.simulator.use(scenario);
    visit.server.hold();
    await visit.enter(goodCode);
    await visit.waitForStatus('submitting');
    await visit.driver.press('Shift', 'Tab');
    expect(await visit.driver.describeFocus()).toBe('a Example');
    visit.server.release();
    await visit.waitForResult();
    expect(await visit.driver.describeFocus()).toBe('a Example');
  });
}
