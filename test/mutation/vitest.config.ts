import { configDefaults, defineConfig } from 'vitest/config';
import config from '../../vite.config.js';

const { test, ...shared } = config;

/**
 * The tests of the mutated code that need no browser. Without the exhaustive and random explorations
 * of the machine, which take seconds for each mutant: the tests that state one rule each must notice
 * a fault by themselves.
 */
export default defineConfig({
  ...shared,
  test: {
    ...test,
    exclude: [
      ...configDefaults.exclude,
      'test/challenge/{modelCheck,faults,randomWalk,walkFaults}.test.ts',
      'test/{docs,locales,page,server,simulator}/**',
    ],
    projects: (test?.projects ?? []).filter(
      (project) =>
        typeof project === 'object' &&
        'test' in project &&
        ['node', 'jsdom'].includes(String(project.test?.name)),
    ),
  },
});
