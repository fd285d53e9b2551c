import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { chromiumLaunchOptions, findChromium } from '../../../../scripts/chromium.mjs';
import { type SpokenLanguage, spokenLanguages } from '../reader/languages.js';
import { createSpeechLog } from '../reader/speechLog.js';
import { type Reader, startReader } from '../reader/startReader.js';
import { serveStep } from '../../page/serveStep.js';
import { createVisit, type Visit } from './visit.js';

export interface ReaderOptions {
  /** The language of the screen reader and of the step. */
  readonly language: SpokenLanguage;
}

/** A test whose page is in a new browser, because Orca keeps state of each program. */
export const test = base.extend<{ visit: Visit }, ReaderOptions & { reader: Reader }>({
  language: ['en', { option: true, scope: 'worker' }],
  reader: [
    async ({ language }, run, { project }) => {
      const reader = await startReader(language, join(project.outputDir, language));
      await run(reader);
      await reader.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  visit: async ({ playwright, language, reader }, run) => {
    const { env, pageFolder, speechLog } = reader;
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
      await run(createVisit(page, log, server, spokenLanguages[language]));
    } finally {
      await browser.close();
      server.close();
    }
  },
});
