/** `npm run screenshots`: takes the README's pictures of the demo in Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumLaunchOptions, installChromium } from './chromium.mjs';
import { root } from './run.mjs';
import { installDependencies } from './setUp.mjs';

/**
 * @typedef {object} Picture
 * @property {'dark'} [colorScheme] Default: light.
 * @property {string} [scenario] The scenario of the next code.
 * @property {string} [code] The code to enter. Default: none.
 */

const rightCode = 'AD45-XH56';

/** @type {Readonly<Record<string, Picture>>} By file name. */
const pictures = {
  'step-light': {},
  'wrong-code-dark': { colorScheme: 'dark', code: 'AD45-XH57' },
  'lost-answer-light': { scenario: 'emptyBody', code: rightCode },
  'locked-dark': { colorScheme: 'dark', scenario: 'lockedForAWhile', code: rightCode },
};

await installDependencies();
const executablePath = await installChromium();
const { createServer } = await import('vite');
const { chromium } = await import('playwright');

const server = await createServer({ configFile: join(root, 'demo/vite.config.ts') });
await server.listen();
const browser = await chromium.launch(chromiumLaunchOptions(executablePath));
const origin = server.resolvedUrls?.local[0] ?? '';
mkdirSync(join(root, 'docs', 'gallery'), { recursive: true });

for (const [name, { colorScheme, scenario = null, code }] of Object.entries(pictures)) {
  // A table of the README halves each picture. With two pixels for one, it stays sharp on every screen.
  const page = await browser.newPage({
    viewport: { width: 1000, height: 720 },
    deviceScaleFactor: 2,
    colorScheme: colorScheme ?? 'light',
  });
  await page.request.post(`${origin}bench/state`, {
    data: { reset: true, nextCode: { scenario, repeats: true } },
  });
  await page.goto(`${origin}?lang=en`);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Backup code' }).click();
  if (code) {
    await page.locator('.bcc-input').fill(code);
    await page.keyboard.press('Enter');
    await page.locator('.bcc-root[data-failure]').first().waitFor();
  }
  await page.mouse.move(0, 0);
  // With the card around the step, so that the ring around the focused field is whole.
  const card = page.locator('.card');
  await card.screenshot({
    path: join(root, 'docs', 'gallery', `${name}.png`),
    animations: 'disabled',
  });
  await page.close();
}

await browser.close();
await server.close();
