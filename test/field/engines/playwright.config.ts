import { defineConfig } from '@playwright/test';
import { type EngineName, engines } from './engines.js';

export default defineConfig<object, { engine: EngineName }>({
  testDir: '.',
  outputDir: '../../../test-results/engines',
  globalSetup: './support/preparePage.ts',
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./support/countsReporter.ts']],
  // For machines that have much else to do.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  // SAFETY: the keys of the object.
  projects: (Object.keys(engines) as EngineName[]).map((engine) => ({
    name: engine,
    // One window each: to launch a browser takes longer than most tests.
    workers: 1,
    use: { engine },
  })),
});
