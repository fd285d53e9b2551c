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

test('back to a page that was left with a typed code finds an empty field', async ({ visit }) => {
  await visit.open();
  await visit.driver.click(field);
  await visit.driver.type(goodCode);
  await visit.driver.open(visit.server.origin + signedInPath);
  await visit.driver.back();
  await visit.waitForStatus('idle');
  expect((await visit.readRecord()).returns).toBe(1);
  expect(await readValue(visit)).toBe('');
});

test('a reload begins anew after an end', async ({ visit }) => {
  await visit.open();
  visit.simulator.use('sessionExpired', { times: 1 });
  await visit.enter(goodCode);
  await visit.waitForStatus('ended');
  await visit.driver.reload();
  await visit.waitForStatus('idle');
  await visit.enter(goodCode);
  await visit.waitForStatus('succeeded');
});

function readValue({ driver }: Visit): Promise<string | undefined> {
  return driver.evaluate(
    (selector) => document.querySelector<HTMLInputElement>(selector)?.value,
    field,
  );
}
