import { defineConfig } from '@playwright/test';
import { type SpokenLanguage, spokenLanguages } from './reader/languages.js';
import type { ReaderOptions } from './visit/test.js';

// SAFETY: the keys of an object literal of that type.
const languages = Object.keys(spokenLanguages) as SpokenLanguage[];

export default defineConfig<object, ReaderOptions>({
  testDir: '.',
  outputDir: '../../../test-results/spoken',
  // A screen reader reads only one window at a time.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // A path takes about eight seconds, but many times that on a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000 },
  projects: languages.map((language) => ({
    name: language,
    use: { language },
    // English has all paths, the other languages the short ones.
    ...(language !== 'en' && { grep: /@short/, testIgnore: '**/rules.spec.ts' }),
  })),
});
