import { defineConfig } from 'vitest/config';

export default defineConfig({
  build: { rolldownOptions: { input: ['index.html', 'worker.html', 'backEnd.html'] } },
  test: {
    environment: 'jsdom',
    include: ['*.test.tsx'],
    // Allows for busy machines.
    testTimeout: 30_000,
  },
});
