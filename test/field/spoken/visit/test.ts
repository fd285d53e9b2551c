import { test as base } from '@playwright/test';
import { chromiumLaunchOptions, findChromium } from '../../../../scripts/chromium.mjs';
import { readSession } from '../reader/session.js';
import { createSpeechLog } from '../reader/speechLog.js';
import { serveStep } from '../../page/serveStep.js';
import { createVisit, type Visit } from './visit.js';

/** A test whose page is in a new browser, because Orca keeps state of each program. */
export const test = base.extend<{ visit: Visit }>({
  visit: async ({ playwright }, run) => {
    const { env, pageFolder, speechLog } = readSession();
    const log = createSpeechLog(speechLog);
    const server = await serveStep(pageFolder);
    const { args, ...options } = chromiumLaunchOptions(await findChromium());
    const browser = await playwright.chromium.launch({
      ...options,
      args: [...args, '--force-renderer-accessibility'],
      headless: false,
      env: { ...process.env, ...env },
    });
    try {
      const page = await browser.newPage({ viewport: null });
      await run(createVisit(page, log, server));
    } finally {
      await browser.close();
      server.close();
    }
  },
});
