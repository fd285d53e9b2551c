import { modulesOf } from './buildBenchmark.mjs';

/**
 * @typedef {object} Cell One sample a round: a contestant in a kind of page.
 * @property {string} name
 * @property {string} contestant
 * @property {string[]} [loadedBefore] Modules that the app has evaluated before.
 * @property {string} [html] Hydrates this HTML in place of rendering from nothing.
 */

/**
 * Takes one sample of each cell in each round, each in a fresh page of a renderer process of its own.
 * The modules are fetched and compiled before the clock starts.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {Cell[]} cells
 * @param {number} rounds
 */
export async function sampleColdPages(browser, origin, cells, rounds) {
  /** @type {{ mount: Record<string, number[]>; evaluate: Record<string, number[]> }} */
  const durations = { mount: {}, evaluate: {} };
  for (let round = 0; round < rounds; round += 1) {
    // Another order in each round: the first page after a pause may be slower.
    const order = cells.map((_, index) => cells[(index + round) % cells.length] ?? cells[0]);
    for (const cell of order) {
      if (!cell) continue;
      const { mount, evaluate } = await takeSample(browser, origin, cell);
      (durations.mount[cell.name] ??= []).push(mount);
      (durations.evaluate[cell.name] ??= []).push(evaluate);
    }
  }
  return durations;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {Cell} cell
 */
async function takeSample(browser, origin, { contestant, loadedBefore = [], html }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(origin);
    const { module, all } = modulesOf(contestant);
    await page.evaluate(preload, [...loadedBefore, ...all]);
    return await page.evaluate(
      (options) =>
        /** @type {typeof import('../../test/benchmark/takeColdSample.js')} */ (
          /** @type {unknown} */ (globalThis)
        ).takeColdSample(options),
      { module, loadedBefore, ...(html && { html }) },
    );
  } finally {
    await context.close();
  }
}

/** Runs in the page: fetches and compiles modules without evaluating them. */
function preload(/** @type {string[]} */ urls) {
  return Promise.all(
    urls.map(
      (href) =>
        new Promise((resolve, reject) => {
          const link = Object.assign(document.createElement('link'), {
            rel: 'modulepreload',
            href,
          });
          link.addEventListener('load', resolve);
          link.addEventListener('error', reject);
          document.head.append(link);
        }),
    ),
  );
}
