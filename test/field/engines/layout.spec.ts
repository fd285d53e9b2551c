import { expect } from '@playwright/test';
import type { ScenarioName } from 'backup-code-challenge/testing';
import { test } from './support/test.js';
import { goodCode, type Visit } from './support/visit.js';

/** Notes in each frame where what follows the step begins, and how wide the step is. */
const watchFrames = ({ driver }: Visit) =>
  driver.evaluate(() => {
    const places = new Set<string>();
    Object.assign(globalThis, { places });
    const look = () => {
      const { top } = document.querySelector('footer')!.getBoundingClientRect();
      const { width } = document.querySelector('form')!.getBoundingClientRect();
      places.add(`${top} ${width}`);
      requestAnimationFrame(look);
    };
    look();
  });

const readPlaces = ({ driver }: Visit) =>
  driver.evaluate(() => [...(globalThis as unknown as { places: Set<string> }).places]);

const scenarios: readonly ScenarioName[] = [
  'invalidCode',
  'serviceError',
  'dropBeforeReading',
  'rateLimited',
];

test('nothing around the step moves in any frame', async ({ visit }) => {
  await visit.open();
  await watchFrames(visit);
  for (const text of ['', 'AD45', '123456']) {
    await visit.enter(text);
    await visit.waitForStatus('failed');
  }
  // The last one disables the button for half a minute.
  for (const scenario of scenarios) {
    visit.simulator.use(scenario);
    const before = visit.countRequests();
    await visit.enter(goodCode.slice(0, -1) + before);
    await expect.poll(visit.countRequests).toBe(before + 1);
    await visit.waitForStatus('failed');
  }
  expect(await readPlaces(visit)).toHaveLength(1);
});

test('the watch sees a step that grows', async ({ visit }) => {
  await visit.open();
  await watchFrames(visit);
  await visit.driver.evaluate(async () => {
    document.querySelector('form')!.style.paddingBlockStart = '40px';
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
  });
  expect(await readPlaces(visit)).toHaveLength(2);
});

test('the page does not scroll sideways', async ({ visit }) => {
  await visit.open();
  const overflow = await visit.driver.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
