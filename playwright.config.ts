import { defineConfig, devices } from '@playwright/test';
import { chromiumLaunchOptions, findChromium } from './scripts/chromium.mjs';

// Another run on this machine needs another port.
const port = Number(process.env.E2E_PORT ?? 4310);

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // All tests speak to one demo server, and each begins by resetting the simulator behind it.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // For machines that have much else to do.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: { baseURL: `http://localhost:${port}`, trace: 'retain-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: chromiumLaunchOptions(await findChromium()),
      },
    },
  ],
  webServer: {
    command: `node scripts/start.mjs --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    // For busy machines too.
    timeout: 180_000,
  },
});
