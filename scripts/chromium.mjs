import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { linuxDistribution } from './debian.mjs';
import { run } from './run.mjs';

/**
 * Finds an installed Chromium: first `CHROMIUM_PATH`, then the system's, then Playwright's own.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, and there is no such file.`);
  }
  return systemBrowsers().find(isBrowser) ?? (await playwrightBrowser());
}

/**
 * The launch options for Vitest and Playwright.
 *
 * @param {string | undefined} executablePath Default: Playwright's own browser.
 */
export function chromiumLaunchOptions(executablePath) {
  return {
    ...(executablePath && { executablePath }),
    args: [
      // Chromium refuses to run as root with its sandbox, and many containers have only root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/**
 * Finds a Chromium, or installs one.
 *
 * @returns {Promise<string>}
 */
export async function installChromium() {
  const found = await findChromium();
  if (found) return found;
  for (const [command, commandArguments] of installers()) {
    console.log(`No Chromium found. Installing one: ${command} ${commandArguments.join(' ')}`);
    await run(command, commandArguments, { env: { DEBIAN_FRONTEND: 'noninteractive' } }).catch(
      (error) => console.error(String(error)),
    );
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. ' +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}

/** The commands that can install Chromium here, best first. */
function installers() {
  const isRoot = process.getuid?.() === 0;
  const system = process.platform === 'linux' ? linuxDistribution() : '';
  /** @type {[command: string, commandArguments: string[]][]} */
  const ways = [];
  // On Ubuntu the package is a stub that requires snap, and containers do not have snap.
  if (isRoot && /\bdebian\b/.test(system) && !/\bubuntu\b/.test(system)) {
    ways.push(['sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium >/dev/null']]);
  }
  if (isRoot && system) ways.push(['playwright', ['install', '--with-deps', 'chromium']]);
  ways.push(['playwright', ['install', 'chromium']]);
  return ways;
}

function systemBrowsers() {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ];
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA, ...others } = process.env;
    return [PROGRAMFILES, others['PROGRAMFILES(X86)'], LOCALAPPDATA].flatMap((folder) =>
      folder
        ? [
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
            join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          ]
        : [],
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string} path */
function isBrowser(path) {
  if (!existsSync(path)) return false;
  // On Linux the file may be a stub that only says how to install Chromium. On other systems,
  // `--version` may open a window.
  return process.platform !== 'linux' || spawnSync(path, ['--version']).status === 0;
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // Not installed yet.
  }
}
