import { defineConfig } from 'vitest/config';

export default defineConfig({
  build: { rolldownOptions: { input: ['index.html', 'worker.html', 'backEnd.html'] } },
  test: {
    environment: 'jsdom',
    include: ['*.test.tsx'],
    // For machines that have much else to do.
    testTimeout: 30_000,
  },
});
