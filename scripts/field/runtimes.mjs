/** @type {import('./suites.mjs').FieldSuite} Tests one back end in Node, Hono, Express, Next and Workers. */
export const runtimes = {
  name: 'runtimes',
  title: 'Runtimes of a back end',
  needs: [],
  full: ['node', 'test/field/runtimes/run.mjs'],
};
