import { expect } from '@playwright/test';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { waitText } from '../../support/waitText.js';
import { announced, en, notice, refusedText } from '../../support/texts.js';
import { test } from './support/test.js';
import { goodCode } from './support/visit.js';

/** What the live region says. The focus says the title and the text of an end. */
const announcements: readonly (readonly [ScenarioName, readonly string[]])[] = [
  ['invalidCode', [refusedText]],
  ['serviceError', [announced(notice('service_error'))]],
  ['dropAfterSpending', [announced(notice('outcome_unknown/network'))]],
  ['rateLimited', [`${announced(notice('rate_limited'))} ${waitText(30, 'second')}`]],
  ['sessionExpired', []],
  ['lockedForAWhile', [waitText(15, 'minute')]],
];

for (const [scenario, texts] of announcements) {
  test(`${scenario} is announced once`, async ({ visit }) => {
    await visit.open();
    visit.simulator.use(scenario);
    await visit.enter(goodCode);
    await visit.waitForResult();
    await visit.waitOutHold();
    expect((await visit.readRecord()).heard).toEqual([en.submitting, ...texts]);
  });
}

test('the same refusal twice is announced twice', async ({ visit }) => {
  await visit.open();
  visit.simulator.use('serviceError');
  await visit.enter(goodCode);
  await visit.waitForStatus('failed');
  await visit.waitOutHold();
  await visit.driver.press('Enter');
  await expect.poll(() => visit.countRequests()).toBe(2);
  await visit.waitForStatus('failed');
  const text = announced(notice('service_error'));
  const { heard } = await visit.readRecord();
  expect(heard).toEqual([en.submitting, text, en.submitting, text]);
});
