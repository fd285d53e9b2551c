/** @typedef {typeof import('../../test/benchmark/measureWarm.js').measureWarm} MeasureWarm */

/** What is measured after each contestant has run before, and how often a round repeats it. */
const measures = /** @type {const} */ ({
  'mount, warm': ['mountAll', 100],
  'key press': ['pressKeys', 450],
  'press to onSuccess': ['pressToSignIn', 10],
  'response to onSuccess': ['responseToSignIn', 10],
});

const rounds = 20;
const warmUpRounds = 3;

/**
 * Milliseconds of each measure, by contestant and round.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} names
 */
export async function measureWarm(browser, origin, names) {
  /** @type {Record<string, Record<string, number[]>>} */
  const columns = {};
  const page = await open(browser, origin);
  for (const [what, [measure, times]] of Object.entries(measures)) {
    // Markup without behaviour signs nobody in.
    const contestants = names.filter(
      (name) => !measure.endsWith('SignIn') || name !== 'sameMarkup',
    );
    await page.evaluate(run, { contestants, measure, times, rounds: warmUpRounds });
    const durations = await page.evaluate(run, { contestants, measure, times, rounds });
    columns[what] = Object.fromEntries(
      Object.entries(durations).map(([name, all]) => [name, all.map((each) => each / times)]),
    );
  }
  await page.context().close();
  return columns;
}

/**
 * Milliseconds of a step that mounts with others on one page, by how many there are.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 */
export async function measurePerStep(browser, origin) {
  const page = await open(browser, origin);
  /** @type {Record<string, number[]>} */
  const durations = { 1: [], 10: [], 50: [] };
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const [times, perStep] of Object.entries(durations)) {
      const options = {
        contestants: ['step'],
        measure: /** @type {const} */ ('mountAll'),
        rounds: 1,
      };
      const { step = [] } = await page.evaluate(run, { ...options, times: Number(times) });
      if (round >= 0) perStep.push((step[0] ?? Number.NaN) / Number(times));
    }
  }
  await page.context().close();
  return durations;
}

/**
 * The bytes of the heap that each of 1,000 mounts and unmounts of a contestant keeps.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {readonly string[]} names
 */
export async function measureHeap(browser, origin, names) {
  /** @type {Record<string, string>} */
  const kept = {};
  for (const name of names) {
    const page = await open(browser, origin);
    const session = await page.context().newCDPSession(page);
    const readHeap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const options = { contestants: [name], measure: /** @type {const} */ ('cycle'), rounds: 1 };
    await page.evaluate(run, { ...options, times: 100 });
    const before = await readHeap();
    await page.evaluate(run, { ...options, times: 1000 });
    kept[name] = `${Math.round(((await readHeap()) - before) / 1000)} B`;
    await page.context().close();
  }
  return kept;
}

export async function open(
  /** @type {import('playwright').Browser} */ browser,
  /** @type {string} */ origin,
) {
  const page = await (await browser.newContext()).newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(origin);
  return page;
}

/** Runs in the page. */
function run(/** @type {Parameters<MeasureWarm>[0]} */ options) {
  return /** @type {{ measureWarm: MeasureWarm }} */ (
    /** @type {unknown} */ (globalThis)
  ).measureWarm(options);
}
