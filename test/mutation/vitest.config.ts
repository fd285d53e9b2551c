import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import config from '../../vite.config.js';

const { test, ...shared } = config;

/** The projects that need no browser. The second runs only for mutants that survive the first. */
const projectNames = ['node', 'jsdom'];

function isInline(project: unknown): project is TestProjectInlineConfiguration {
  return typeof project === 'object' && project !== null && 'test' in project;
}

/**
 * The tests of the mutated code, without those of the parts and texts around it, and without the random
 * and exhaustive ones. Random tests take seconds for each mutant, and notice a fault only by chance. The
 * tests of single rules must notice a fault without them.
 */
export default defineConfig({
  ...shared,
  test: {
    ...test,
    exclude: [
      ...configDefaults.exclude,
      'test/challenge/{modelCheck,faults,randomWalk,walkFaults}.test.ts',
      'test/{code,loginradius}/{*Properties,longInputs}.test.ts',
      'test/{docs,locales,page,scripts,server,simulator}/**',
      'test/react/{accessibility,commits,hydration,messages,serverRendering,stories}.test.tsx',
      'test/react/headless/**',
    ],
    projects: (test?.projects ?? []).filter(isInline).flatMap((project) => {
      const groupOrder = projectNames.indexOf(String(project.test?.name));
      return groupOrder < 0
        ? []
        : [{ ...project, test: { ...project.test, sequence: { groupOrder } } }];
    }),
  },
});
