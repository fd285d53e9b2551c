import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright, type PlaywrightProviderOptions } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumLaunchOptions, findChromium } from './scripts/chromium.mjs';
import { isInstalledByApp, packageEntries, sourceAliases } from './scripts/packageEntries.mjs';
import { backEndPlugin } from './test/browser/support/backEndPlugin.js';

/** The modules that the package exports, and its command, by where they are in `src` and in `dist`. */
const libraryEntries = Object.fromEntries(
  [...packageEntries(), { source: 'src/simulator/command/cli.ts' }]
    .filter(({ source }) => source.endsWith('.ts'))
    .map(({ source }) => [source.replace(/^src\/(.*)\.ts$/, '$1'), source] as const),
);

const chromiumPath = await findChromium();

/** A fresh one for each project: Vitest writes into it. */
const inChromium = (contextOptions: PlaywrightProviderOptions['contextOptions'] = {}) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: chromiumLaunchOptions(chromiumPath), contextOptions }),
  instances: [{ browser: 'chromium' as const }],
});

/** The step as it looked when somebody last agreed to it. */
const baselines: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'baselines',
    include: ['test/baselines/**/*.test.tsx'],
    globalSetup: ['test/browser/support/simulatorServer.ts'],
    setupFiles: ['test/browser/setup.ts'],
    browser: {
      ...inChromium(),
      expect: {
        toMatchScreenshot: {
          // The default of 5 s is too short beside the end-to-end tests.
          timeout: 25_000,
          comparatorName: 'pixelmatch',
          comparatorOptions: { threshold: 0.05, allowedMismatchedPixelRatio: 0.01 },
        },
      },
    },
  },
};

/** The languages that `npm run languages` shows. */
const shownLanguages = process.env.SHOWN_LANGUAGES?.split(',') ?? [];

/** Every state of the step in these languages, beside English. Takes pictures and tests nothing. */
const sheets: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'sheets',
    include: ['test/sheets/**/*.test.tsx'],
    globalSetup: ['test/browser/support/simulatorServer.ts'],
    setupFiles: ['test/browser/setup.ts'],
    provide: { shownLanguages },
    // Vitest shrinks what is larger than the window.
    browser: inChromium({ viewport: { width: 3200, height: 10_000 } }),
  },
};

export default defineConfig({
  plugins: [react()],
  resolve: { alias: sourceAliases() },
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    copyPublicDir: false,
    lib: {
      entry: libraryEntries,
      formats: ['es'],
    },
    rolldownOptions: {
      // What the command alone imports of Node must not become a browser's empty stand-in.
      external: (specifier) => isInstalledByApp(specifier) || specifier.startsWith('node:'),
      output: {
        // One file per module is also what keeps each module's 'use client'.
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
      },
    },
  },
  test: {
    reporters: ['default'],
    // For machines that have much else to do: nothing waits that long where all is well.
    testTimeout: 30_000,
    // The browser tests mostly wait, so two files at once pay off on two cores too.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Most tests pass only the handlers that they need, and the challenge warns of the others.
    onConsoleLog: (log) => !log.includes('names an action without a button'),
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'test/{challenge,code,docs,failure,locales,loginradius,page,release,scripts,server,simulatedBackEnd,simulator}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['test/react/**/*.test.{ts,tsx}'],
          setupFiles: ['test/react/setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [backEndPlugin()],
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          globalSetup: ['test/browser/support/simulatorServer.ts'],
          setupFiles: ['test/browser/setup.ts'],
          // `npm run proof` asks for 10,000.
          provide: { challenges: Number(process.env.CHALLENGES ?? 200) },
          browser: inChromium(),
        },
      },
      // The pictures were made on Linux: elsewhere letters are drawn in another way.
      ...(process.platform === 'linux' ? [baselines] : []),
      ...(shownLanguages.length > 0 ? [sheets] : []),
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: {
          name: 'storybook',
          setupFiles: ['.storybook/vitest.setup.ts'],
          browser: inChromium(),
        },
      },
    ],
  },
});
