/**
 * `npm run mutation`: puts faults into the decision code one by one, shows those that no test notices, and
 * prints the score of each room. For one room: `npm run mutation -- --mutate 'src/failure/**'`. Not part of
 * CI, because the whole takes an hour or more.
 */
export default {
  testRunner: 'vitest',
  // The tests import src by aliases, which Vitest's search for related files does not follow.
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  // Vitest checks no types, and the comments that Stryker inserts would change a compared source file.
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  // A mutant in code that runs once at import would need a full test run.
  ignoreStatic: true,
  mutate: [
    'src/{challenge,code,loginradius,failure}/**/*.ts',
    '!src/**/*.generated.ts',
    // Only a browser can judge focus, a field's value and real gestures: see test/browser.
    '!src/challenge/{challengeFocus,codeField,gestures,inputAttributes}.ts',
  ],
  ignorePatterns: ['dist', 'storybook-static', 'test-results', 'docs', 'test/baselines'],
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: 'test-results/mutation.html' },
  concurrency: 2,
  // A mutant that times out counts as noticed, so a busy machine must not be what stops it.
  dryRunTimeoutMinutes: 60,
  timeoutFactor: 3,
  timeoutMS: 30_000,
  thresholds: { high: 97, low: 95, break: 92 },
};
