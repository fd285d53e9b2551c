import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/spoken',
  globalSetup: './reader/startReader.ts',
  // One screen reader speaks of one window at a time.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // Generous: a path takes about eight seconds, and on a busy machine many times that.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000 },
});
