import { expect } from '@playwright/test';
import { signedInPath } from '../page/serveStep.js';
import { test } from './support/test.js';
import { field, goodCode, submit } from './support/visit.js';

test('signs in with a typed code and Enter', { tag: '@short' }, async ({ visit }) => {
  await visit.open({ signedInPath });
  await visit.enter(goodCode);
  await visit.waitForPage(signedInPath);
  expect(visit.countRequests()).toBe(1);
  expect(visit.listUsedCodes()).toEqual([goodCode]);
});

test('signs in by the keyboard alone, with the space bar on the button', async ({ visit }) => {
  await visit.open();
  await visit.driver.press('Tab');
  await visit.driver.press('Tab');
  expect(await visit.driver.describeFocus()).toBe('input Backup code');
  await visit.driver.type(goodCode);
  await visit.driver.press('Tab');
  expect(await visit.driver.describeFocus()).toBe('button Sign in');
  await visit.driver.press(' ');
  await visit.waitForStatus('succeeded');
  expect((await visit.readRecord()).outcomes).toEqual(['success']);
});

test('takes the code from pasted text, and signs in by a click', async ({ visit }) => {
  await visit.open();
  await visit.driver.click(field);
  await visit.driver.pasteText('  1. AD45-XH56\n');
  await visit.driver.hover(submit);
  await visit.driver.click(submit);
  await visit.waitForStatus('succeeded');
  expect(visit.listUsedCodes()).toEqual([goodCode]);
});
