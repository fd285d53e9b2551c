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
const { measureBytes } = await import('./benchmark/bytes.mjs');
const { contestants, floor, names } = await import('./benchmark/contestants.mjs');
const { sampleColdPages } = await import('./benchmark/coldPages.mjs');
const { checkMarkup } = await import('./benchmark/checkMarkup.mjs');
const { renderAll, renderCold, renderWarm } = await import('./benchmark/serverRenders.mjs');
const { compareWithFloor, printTable } = await import('./benchmark/statistics.mjs');
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
  const columns = {
    'cold mount': select(cold.mount, ''),
    'with both libraries loaded': select(cold.mount, 'libraries/'),
    hydrate: select(cold.mount, 'hydrate/'),
    'evaluate modules': select(cold.evaluate, ''),
    'server render, cold': renderCold(serverFile, names, rounds),
    'server render, warm': await renderWarm(serverFile, names, rounds),
    ...(await measureWarm(browser, origin, names)),
  };
  console.log(
    `\nMedians and quartiles of ${rounds} paired ratios to the ${contestants[floor]}. Chromium ${browser.version()}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}.\n`,
  );
  printTable(contestants, columns, floor);
  const markup = compareWithFloor(columns['server render, warm'], 'sameMarkup').step;
  console.log(`Server render, warm, beside the same markup: ${markup}`);
  const flat = { step: cold.mount.step ?? [], languages: cold.mount['languages/step'] ?? [] };
  console.log(
    `Cold mount with every language loaded, beside English alone: ${compareWithFloor(flat, 'step').languages}`,
  );
  const perStep = compareWithFloor(await measurePerStep(browser, origin), '1');
  console.log(
    `Mount of one step among 10 on a page, beside one alone: ${perStep[10]}, among 50: ${perStep[50]}`,
  );
  const bytes = await measureBytes();
  console.log(
    `Bytes, minified and gzipped: ${bytes.alone} alone, ${bytes.withLibraries} with both libraries.`,
  );
  console.log(await measureHeap(browser, origin, names));
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
