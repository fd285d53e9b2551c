import { defineConfig, devices } from '@playwright/test';

const simulatorPort = 4311;
const pagePort = 4312;

export default defineConfig({
  testMatch: '*.spec.ts',
  // All tests share one simulator, and each of them resets it first.
  workers: 1,
  reporter: 'list',
  // Allows for busy machines.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${pagePort}`,
    // The check passes how this machine starts its browser. Without it, Playwright uses its own browser.
    launchOptions: JSON.parse(process.env.LAUNCH_OPTIONS ?? '{}'),
  },
  webServer: [
    {
      command: `npx backup-code-simulator --port ${simulatorPort}`,
      url: `http://127.0.0.1:${simulatorPort}/__simulator/state`,
    },
    {
      command: `vite build --logLevel error && vite preview --port ${pagePort} --strictPort`,
      env: { VITE_LOGIN_API: `http://127.0.0.1:${simulatorPort}` },
      url: `http://localhost:${pagePort}`,
    },
  ],
});
