/** @type {import('./suites.mjs').FieldSuite} Tests two back ends that share one Redis. */
export const redis = {
  name: 'redis',
  title: 'Two back ends and Redis',
  needs: [{ file: 'redis-server', debianPackage: 'redis-server' }],
  full: ['vitest', 'run', '--config', 'test/field/redis/vitest.config.ts'],
  short: ['vitest', 'run', '--config', 'test/field/redis/vitest.config.ts'],
};
