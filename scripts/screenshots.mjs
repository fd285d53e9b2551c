/** `npm run screenshots`: the pictures of the README, from the demo in Chromium. */
import { join } from 'node:path';
import { chromiumLaunchOptions, installChromium } from './chromium.mjs';
import { root } from './run.mjs';
import { installDependencies } from './setUp.mjs';

await installDependencies();
const executablePath = await installChromium();
const { createServer } = await import('vite');
const { chromium } = await import('playwright');

const server = await createServer({ configFile: join(root, 'demo/vite.config.ts') });
await server.listen();
const browser = await chromium.launch(chromiumLaunchOptions(executablePath));

/** Both pictures side by side show what a person sees, and what they see when a code is wrong. */
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1000, height: 720 } });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Backup code' }).click();
  const step = page.locator('.bcc-root');
  await step.screenshot({ path: join(root, `docs/step-${colorScheme}.png`) });
  await page.getByLabel('Backup code', { exact: true }).fill('AD45-XH57');
  await page.keyboard.press('Enter');
  await page.locator('.bcc-error:not(:empty)').waitFor();
  await step.screenshot({ path: join(root, `docs/wrong-code-${colorScheme}.png`) });
  await page.close();
}

await browser.close();
await server.close();
