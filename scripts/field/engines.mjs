import { findMiniBrowser } from './miniBrowser.mjs';

const run = ['playwright', 'test', '--config', 'test/field/engines/playwright.config.ts'];

/** @type {import('./suites.mjs').FieldSuite} One suite in Chromium, Firefox and WebKit. */
export const engines = {
  name: 'engines',
  title: 'Three engines',
  needs: [
    { file: 'firefox-esr', debianPackage: 'firefox-esr' },
    { file: 'WebKitWebDriver', debianPackage: 'webkit2gtk-driver' },
    { file: findMiniBrowser(), debianPackage: 'libwebkit2gtk-4.1-0' },
    { file: 'Xvfb', debianPackage: 'xvfb' },
    { file: 'xdotool', debianPackage: 'xdotool' },
    { file: 'setpriv', debianPackage: 'util-linux' },
  ],
  full: run,
  // Chromium has more than that in `npm test`.
  short: [...run, '--grep', '@short', '--project', 'firefox', '--project', 'webkit'],
};
