import { defineConfig, devices } from '@playwright/test';

const simulatorPort = 4311;
const pagePort = 4312;

export default defineConfig({
  testMatch: '*.spec.ts',
  // All tests speak to one simulator, and each begins by resetting it.
  workers: 1,
  reporter: 'list',
  timeout: 60_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${pagePort}`,
    // How this machine starts its browser. Left out: Playwright's own.
    launchOptions: JSON.parse(process.env.LAUNCH_OPTIONS ?? '{}'),
  },
  webServer: [
    {
      command: `npx backup-code-simulator --port ${simulatorPort}`,
      url: `http://127.0.0.1:${simulatorPort}/__simulator/state`,
    },
    {
      command: `vite build --logLevel error && vite preview --port ${pagePort} --strictPort`,
      env: { VITE_API: `http://127.0.0.1:${simulatorPort}` },
      url: `http://localhost:${pagePort}`,
    },
  ],
});
