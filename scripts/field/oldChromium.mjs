/** @type {import('./suites.mjs').FieldSuite} The oldest browsers that README names, and one before. */
export const oldChromium = {
  name: 'oldChromium',
  title: 'Old Chromium',
  needs: [],
  full: ['node', 'test/field/oldChromium/run.mjs'],
  short: ['node', 'test/field/oldChromium/run.mjs', '103'],
};
