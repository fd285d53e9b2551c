/** `npm run benchmark`: compares the challenge's run time in Chromium with a plain form's. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumLaunchOptions, installChromium } from './chromium.mjs';
import { sourceAliases } from './packageEntries.mjs';
import { root } from './run.mjs';
import { installDependencies } from './setUp.mjs';

const rounds = 60;

await installDependencies();
const executablePath = await installChromium();
const { build, preview } = await import('vite');
const { chromium } = await import('playwright');

const outDir = mkdtempSync(join(tmpdir(), 'backup-code-benchmark-'));
const config = {
  configFile: /** @type {const} */ (false),
  root: join(root, 'test', 'benchmark'),
  logLevel: /** @type {const} */ ('error'),
  build: { outDir, target: 'es2022' },
};
await build({ ...config, resolve: { alias: sourceAliases() } });
const server = await preview({ ...config, preview: { port: 0 } });
const browser = await chromium.launch(chromiumLaunchOptions(executablePath));
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  // The first run warms up the compiler.
  await page.evaluate('compare(10)');
  const table = /** @type {Record<string, Record<string, number>>} */ (
    await page.evaluate(`compare(${rounds})`)
  );
  const inWords = (/** @type {number} */ ratio) => `${ratio.toFixed(1)}×`;
  console.log(`Median of ${rounds} rounds, as a multiple of a plain form's time:`);
  console.table(
    Object.fromEntries(
      Object.entries(table).map(([name, cells]) => [
        name,
        Object.fromEntries(Object.entries(cells).map(([what, ratio]) => [what, inWords(ratio)])),
      ]),
    ),
  );
} finally {
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}
