import { quantile } from './statistics.mjs';
import { open } from './warmPage.mjs';

/** @typedef {{ loadLengths: () => Promise<typeof import('../../test/benchmark/measureLength.js')> }} InPage */

export const lengths = [10, 100, 1000, 10_000, 100_000, 1_000_000];

const samples = 5;

/**
 * Nanoseconds a character for inputs that could make a pattern try the same characters again and
 * again. A number that grows along its row is time that grows faster than the input.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @returns {Promise<string[][]>} A row for each input.
 */
export async function measureLengths(browser, origin) {
  const page = await open(browser, origin);
  const module = await page.evaluateHandle(() =>
    /** @type {InPage} */ (/** @type {unknown} */ (globalThis)).loadLengths(),
  );
  const subjects = await module.evaluate(({ lengthSubjects }) => lengthSubjects);
  /** @type {string[][]} */
  const rows = [];
  for (const subject of subjects) {
    const row = [subject];
    for (const length of lengths) {
      const durations = await module.evaluate(
        ({ measureLength }, call) => measureLength(...call),
        /** @type {[string, number, number]} */ ([subject, length, samples]),
      );
      row.push(format((quantile(durations, 0.5) * 1e6) / length));
    }
    rows.push(row);
  }
  await page.context().close();
  return rows;
}

function format(/** @type {number} */ nanoseconds) {
  return nanoseconds < 10 ? nanoseconds.toFixed(1) : String(Math.round(nanoseconds));
}
