import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/spoken',
  globalSetup: './reader/startReader.ts',
  // A screen reader reads only one window at a time.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // A path takes about eight seconds, but many times that on a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000 },
});
