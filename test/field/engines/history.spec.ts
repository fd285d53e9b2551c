import { expect } from '@playwright/test';
import { signedInPath } from '../page/serveStep.js';
import { en } from '../../support/texts.js';
import { isDifferent } from './differences.js';
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
  expect(await readValue(visit, field)).toBe('');
  await visit.driver.press('Enter');
  await visit.waitOutHold();
  expect(visit.countRequests()).toBe(1);
});

test('back to a page that was left with a typed code finds an empty field', async ({
  engine,
  visit,
}) => {
  await visit.open();
  await addPlainField(visit, 'a text');
  await visit.driver.click(field);
  await visit.driver.type(goodCode);
  await visit.driver.open(visit.server.origin + signedInPath);
  await visit.driver.back();
  await visit.waitForStatus('idle');
  expect((await visit.readRecord()).returns).toBe(1);
  expect(await readValue(visit, field)).toBe('');
  // Where the browser empties every such field, the step need not.
  const isEmptied = isDifferent('empties fields', engine);
  expect(await readValue(visit, '#plain')).toBe(isEmptied ? '' : 'a text');
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

/** A field as the step's, without what the step does for it. */
function addPlainField({ driver }: Visit, text: string) {
  return driver.evaluate((value) => {
    const input = Object.assign(document.createElement('input'), { id: 'plain', value });
    input.autocomplete = 'off';
    document.body.append(input);
  }, text);
}

function readValue({ driver }: Visit, selector: string) {
  return driver.evaluate(
    (wanted) => document.querySelector<HTMLInputElement>(wanted)?.value,
    selector,
  );
}
