import { expect } from '@playwright/test';
import { test } from './support/test.js';
import { field, goodCode, submit } from './support/visit.js';

/** Longer than an X server waits before it repeats a key. */
const heldMs = 1500;

test(
  'a held Enter is one request, when the server fails at once',
  { tag: '@short' },
  async ({ visit }) => {
    await visit.open();
    visit.simulator.use('serviceError');
    await visit.driver.click(field);
    await visit.driver.type(goodCode);
    await visit.driver.hold('Enter', heldMs);
    await visit.waitForStatus('failed');
    await visit.waitOutHold();
    expect((await visit.readRecord()).repeats).toBeGreaterThan(3);
    expect(visit.countRequests()).toBe(1);
  },
);

test('a held Enter is one request, while the server thinks', async ({ visit }) => {
  await visit.open();
  visit.server.hold();
  await visit.driver.click(field);
  await visit.driver.type(goodCode);
  await visit.driver.hold('Enter', heldMs);
  expect((await visit.readRecord()).repeats).toBeGreaterThan(3);
  visit.server.release();
  await visit.waitForStatus('succeeded');
  expect(visit.countRequests()).toBe(1);
  expect((await visit.readRecord()).outcomes).toEqual(['success']);
});

for (const times of [2, 3]) {
  test(`${times} clicks in a row are one request, when the server fails at once`, async ({
    visit,
  }) => {
    await visit.open();
    visit.simulator.use('serviceError');
    await visit.driver.click(field);
    await visit.driver.type(goodCode);
    await visit.driver.click(submit, times);
    await visit.waitForStatus('failed');
    await visit.waitOutHold();
    expect(visit.countRequests()).toBe(1);
  });
}

test('a press after the hold sends again', async ({ visit }) => {
  await visit.open();
  visit.simulator.use('serviceError', { times: 1 });
  await visit.enter(goodCode);
  await visit.waitForStatus('failed');
  await visit.waitOutHold();
  await visit.driver.press('Enter');
  await visit.waitForStatus('succeeded');
  expect(visit.countRequests()).toBe(2);
});
