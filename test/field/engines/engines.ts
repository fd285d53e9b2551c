import type { Launch } from './drivers/engine.js';
import { launchChromium } from './drivers/chromium.js';
import { launchFirefox } from './drivers/firefox.js';
import { launchWebKit } from './drivers/webKit.js';

/** A new engine: what launches it, and its name here. The suite and its report follow this list. */
export const engines = {
  chromium: launchChromium,
  firefox: launchFirefox,
  webkit: launchWebKit,
} as const satisfies Readonly<Record<string, Launch>>;

export type EngineName = keyof typeof engines;
