import { defineConfig } from 'vitest/config';
import { sourceAliases } from '../../../scripts/packageEntries.mjs';

/** `vitest run --config test/field/redis/vitest.config.ts`: two back ends and a real Redis. */
export default defineConfig({
  resolve: { alias: sourceAliases() },
  test: {
    name: 'redis',
    environment: 'node',
    include: ['test/field/redis/**/*.test.ts'],
    globalSetup: ['test/field/redis/support/buildBackEnd.ts'],
    // Allows for busy machines.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file starts its own Redis, and the machine may have only two cores.
    fileParallelism: false,
  },
});
