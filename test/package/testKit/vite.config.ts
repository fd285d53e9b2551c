import { defineConfig } from 'vitest/config';

export default defineConfig({
  build: {
    rolldownOptions: { input: ['index.html', 'loginPage.html', 'worker.html', 'backEnd.html'] },
  },
  test: {
    environment: 'jsdom',
    include: ['*.test.tsx'],
    setupFiles: ['setup.ts'],
    restoreMocks: true,
    // Allows for busy machines.
    testTimeout: 30_000,
  },
});
