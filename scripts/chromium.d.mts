/** Finds an installed Chromium, or `undefined`. */
export function findChromium(): Promise<string | undefined>;

/** The launch options for Vitest and Playwright. Default: Playwright's own browser. */
export function chromiumLaunchOptions(executablePath: string | undefined): {
  executablePath?: string;
  args: string[];
};
