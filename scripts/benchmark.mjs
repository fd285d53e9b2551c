/**
 * `npm run benchmark`: what the step costs beside other ways to build it, all in one run. Cold first:
 * each sample of a mount is a fresh page or process, and the contestant is the first that it renders.
 * Options: `--rounds 30` (samples of each cell).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumLaunchOptions, installChromium } from './chromium.mjs';
import { mustRun } from './run.mjs';
import { installDependencies } from './setUp.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '30' } } });
const rounds = Number(values.rounds);

await installDependencies();
const executablePath = await installChromium();
process.env.NODE_ENV = 'production';
const { preview } = await import('vite');
const { chromium } = await import('playwright');
const { buildPage, buildServer, config, languagesModule, librariesModule } =
  await import('./benchmark/buildBenchmark.mjs');
const { measureBytes, measureContestantBytes } = await import('./benchmark/bytes.mjs');
const { contestants, floor, names } = await import('./benchmark/contestants.mjs');
const { sampleColdPages } = await import('./benchmark/coldPages.mjs');
const { checkMarkup } = await import('./benchmark/checkMarkup.mjs');
const { renderAll, renderCold, renderWarm } = await import('./benchmark/serverRenders.mjs');
const { lengths, measureLengths } = await import('./benchmark/lengths.mjs');
const { compareWithFloor, describeMedians, printContestants, printTable } =
  await import('./benchmark/statistics.mjs');
const { measureHeap, measurePerStep, measureWarm } = await import('./benchmark/warmPage.mjs');

const folder = mkdtempSync(join(tmpdir(), 'backup-code-benchmark-'));
const outDir = join(folder, 'page');
await mustRun('node', ['scripts/build.mjs']);
await buildPage(outDir);
const serverFile = await buildServer(join(folder, 'server'));
const html = await renderAll(serverFile, names);
checkMarkup(html.step ?? '', html.sameMarkup ?? '');

const server = await preview({ ...config, build: { outDir }, preview: { port: 0 } });
const origin = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch(chromiumLaunchOptions(executablePath));
try {
  const libraries = [librariesModule()];
  const cold = await sampleColdPages(
    browser,
    origin,
    names.flatMap((contestant) => [
      { name: contestant, contestant },
      { name: `libraries/${contestant}`, contestant, loadedBefore: libraries },
      { name: `hydrate/${contestant}`, contestant, html: html[contestant] ?? '' },
      ...(contestant === 'step'
        ? [{ name: 'languages/step', contestant, loadedBefore: [languagesModule()] }]
        : []),
    ]),
    rounds,
  );
  const select = (
    /** @type {Record<string, number[]>} */ durations,
    /** @type {string} */ prefix,
  ) => Object.fromEntries(names.map((name) => [name, durations[prefix + name] ?? []]));
  const { 'response to onSuccess': responses, ...warm } = await measureWarm(browser, origin, names);
  const columns = {
    'cold mount': select(cold.mount, ''),
    'first mount, libraries loaded': select(cold.mount, 'libraries/'),
    hydrate: select(cold.mount, 'hydrate/'),
    'evaluate modules': select(cold.evaluate, ''),
    'evaluate, both libraries loaded': select(cold.evaluate, 'libraries/'),
    'server render, cold': renderCold(serverFile, names, rounds),
    'server render, warm': await renderWarm(serverFile, names, rounds),
    ...warm,
  };
  const ratios = Object.fromEntries(
    Object.entries(columns).map(([what, durations]) => [what, compareWithFloor(durations, floor)]),
  );
  const contestantBytes = await measureContestantBytes(names);
  console.log(
    `\nMedians and quartiles of ${rounds} paired ratios to the ${contestants[floor]}. Chromium ${browser.version()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.\n`,
  );
  printContestants(contestants, {
    ...ratios,
    'response to onSuccess': describeMedians(responses ?? {}),
    'heap kept a cycle, of 1,000': await measureHeap(browser, origin, names),
    'gzipped, without libraries': contestantBytes.alone,
    'gzipped, with libraries': contestantBytes.withLibraries,
  });
  const bytes = await measureBytes();
  console.log(
    `\nThe finished step by itself: ${bytes.alone} bytes gzipped, ${bytes.withLibraries} with both libraries.`,
  );

  console.log('\nMust stay flat: the cost of a step beside its cost where it is the only one.\n');
  const byLanguages = { 1: cold.mount.step ?? [], every: cold.mount['languages/step'] ?? [] };
  const perStep = compareWithFloor(await measurePerStep(browser, origin), '1');
  const markup = compareWithFloor(columns['server render, warm'], 'sameMarkup').step ?? '';
  printTable(
    ['', 'ratio'],
    [
      ['cold mount, every language loaded', compareWithFloor(byLanguages, '1').every ?? ''],
      ['mount, one of 10 steps on a page', perStep[10] ?? ''],
      ['mount, one of 50 steps on a page', perStep[50] ?? ''],
      ['server render, warm, beside the same markup', markup],
    ],
  );

  console.log(
    '\nMust not grow along a row: nanoseconds a character, by the length of the input.\n',
  );
  printTable(
    ['', ...lengths.map((length) => length.toLocaleString('en'))],
    await measureLengths(browser, origin),
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
