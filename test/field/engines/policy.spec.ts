import { expect } from '@playwright/test';
import { isDifferent } from './differences.js';
import { test } from './support/test.js';
import { goodCode, wrongCode } from './support/visit.js';

// Every other test is under the same policy: a violation fails it.
test('a refusal, an alert and an end keep to the strict policy', async ({ visit }) => {
  await visit.open();
  await visit.enter(wrongCode);
  await visit.waitForStatus('failed');
  visit.simulator.use('serviceError');
  await visit.enter(goodCode);
  await expect.poll(visit.readFailure).toBe('service_error');
  visit.simulator.use('lockedForAWhile');
  await visit.enter(goodCode);
  await visit.waitForStatus('ended');
  expect(await visit.takeComplaints()).toEqual([]);
});

test('the strict policy is in force, and a violation is heard of', async ({ engine, visit }) => {
  await visit.open();
  const linesBefore = visit.driver.consoleLines().length;
  const refusal = await visit.driver.evaluate(() => {
    document.body.setAttribute('style', 'color: red');
    try {
      document.body.innerHTML = '<p></p>';
      return 'nothing is refused';
    } catch (error) {
      return String(error);
    }
  });
  expect(refusal).toMatch(/^TypeError/);
  const readDirectives = async () => (await visit.takeComplaints()).join('\n');
  await expect.poll(readDirectives).toMatch(/style-src/);
  const hasConsole = visit.driver.consoleLines().length > linesBefore;
  expect(hasConsole).toBe(!isDifferent('no console', engine));
});
