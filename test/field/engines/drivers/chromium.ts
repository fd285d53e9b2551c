import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright';
import { chromiumLaunchOptions, findChromium } from '../../../../scripts/chromium.mjs';
import type { Launch } from './engine.js';

const repeatEveryMs = 40;

/** Chromium by Playwright, also an old one that `executablePath` names. */
export const launchChromium: Launch = async ({ executablePath, hasForcedColors = false }) => {
  const browser = await chromium.launch({
    ...chromiumLaunchOptions(executablePath ?? (await findChromium())),
    // Playwright switches the back/forward cache off.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await browser.newPage({
    viewport: { width: 1024, height: 730 },
    forcedColors: hasForcedColors ? 'active' : 'none',
  });
  const lines: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) lines.push(message.text());
  });
  page.on('pageerror', (error) => lines.push(String(error)));
  const { keyboard, mouse } = page;

  return {
    version: `Chromium ${browser.version()}`,
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // A page from the back/forward cache fires no load event.
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    evaluate: (expression) => page.evaluate<string>(expression),
    press: (...keys) => keyboard.press(keys.map((key) => (key === ' ' ? 'Space' : key)).join('+')),
    type: (text) => keyboard.type(text),
    async hold(key, durationMs) {
      const end = Date.now() + durationMs;
      while (Date.now() < end) {
        await keyboard.down(key);
        await sleep(repeatEveryMs);
      }
      await keyboard.up(key);
    },
    movePointer: ({ x, y }) => mouse.move(x, y),
    click: ({ x, y }, times) => mouse.click(x, y, { clickCount: times }),
    consoleLines: () => lines,
    close: () => browser.close(),
  };
};
