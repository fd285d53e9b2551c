import { expect } from '@playwright/test';
import { isDifferent } from './differences.js';
import { test } from './support/test.js';
import { goodCode, type Visit } from './support/visit.js';

test.use({ hasForcedColors: true });

const borderOf = ({ driver }: Visit, selector: string) =>
  driver.evaluate(
    (wanted) => parseFloat(getComputedStyle(document.querySelector(wanted)!).borderTopWidth),
    selector,
  );

test('in forced colours, the border tells an alert from help', async ({ engine, visit }) => {
  await visit.open();
  const isForced = await visit.driver.evaluate(() => matchMedia('(forced-colors: active)').matches);
  expect(isForced).toBe(!isDifferent('no forced colours', engine));
  const help = await borderOf(visit, '[data-panel]');
  visit.simulator.use('serviceError');
  await visit.enter(goodCode);
  await visit.waitForStatus('failed');
  expect((await borderOf(visit, '[data-alert]')) > help).toBe(isForced);
});
