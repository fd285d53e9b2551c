import { configDefaults, defineConfig } from 'vitest/config';
import config from '../../vite.config.js';

const { test, ...shared } = config;

/**
 * The projects that need no browser. Without the exhaustive and random explorations, which take
 * seconds for each mutant: the tests that state one rule each have to notice a fault by themselves.
 */
export default defineConfig({
  ...shared,
  test: {
    ...test,
    exclude: [
      ...configDefaults.exclude,
      'test/challenge/{modelCheck,faults,randomWalk,walkFaults}.test.ts',
      'test/{docs,locales}/**',
    ],
    projects: (test?.projects ?? []).filter(
      (project) =>
        typeof project === 'object' &&
        'test' in project &&
        ['node', 'jsdom'].includes(String(project.test?.name)),
    ),
  },
});
