import { chromiumLaunchOptions, installChromium } from '../chromium.mjs';

/** Launches a Chromium that can reach only this machine. */
export async function launchBrowser() {
  const { args, ...options } = chromiumLaunchOptions(await installChromium());
  const { chromium } = await import('playwright');
  const nowhereElse = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
  return chromium.launch({ ...options, args: [...args, nowhereElse] });
}
