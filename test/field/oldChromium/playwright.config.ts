import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions, findChromium } from '../../../scripts/chromium.mjs';
import { builds, executableOf } from './builds.mjs';

const oldProjects = builds.map((build) => ({
  name: `chromium-${build.major}`,
  // Without cascade layers there is no look.
  testIgnore: build.major < 99 ? 'look.spec.ts' : [],
  use: {
    launchOptions: {
      executablePath: executableOf(build),
      args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    },
  },
}));

export default defineConfig({
  testDir: '.',
  outputDir: '../../../test-results/oldChromium',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 15_000 },
  projects: [
    ...oldProjects,
    {
      name: 'chromium-current',
      use: { launchOptions: chromiumLaunchOptions(await findChromium()) },
    },
  ],
});
