/** @type {import('./suites.mjs').FieldSuite} One back end file under Node, Hono, Express, Next, Workers. */
export const runtimes = {
  name: 'runtimes',
  title: 'Runtimes of a back end',
  needs: [],
  full: ['node', 'test/field/runtimes/run.mjs'],
};
