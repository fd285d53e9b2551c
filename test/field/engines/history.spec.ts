import { expect } from '@playwright/test';
import { signedInPath } from '../page/serveStep.js';
import { en } from '../../react/support/texts.js';
import { test } from './support/test.js';
import { field, goodCode, type Visit } from './support/visit.js';

test('back after a sign-in shows a step that is over, without the code', async ({ visit }) => {
  await visit.open({ signedInPath });
  await visit.enter(goodCode);
  await visit.waitForPage(signedInPath);
  await visit.driver.back();
  await visit.waitForStatus('succeeded');
  // The browser kept the page: it did not load it anew.
  expect(await visit.readRecord()).toMatchObject({ outcomes: ['success'], returns: 1 });
  await expect.poll(visit.readText).toContain(en.stalled.title);
  expect(await readValue(visit)).toBe('');
  await visit.driver.press('Enter');
  await visit.waitOutHold();
  expect(visit.countRequests()).toBe(1);
});

test('a reload forgets a typed code', async ({ visit }) => {
  await visit.open();
  await visit.driver.click(field);
  await visit.driver.type(goodCode);
  await visit.driver.reload();
  await visit.waitForStatus('idle');
  expect(await readValue(visit)).toBe('');
});

function readValue({ driver }: Visit): Promise<string | undefined> {
  return driver.evaluate(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.value,
    field,
  );
}
