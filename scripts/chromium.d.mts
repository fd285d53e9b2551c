/** A Chromium that is there already, or `undefined`. */
export function findChromium(): Promise<string | undefined>;

/** What Vitest and Playwright launch. Default: Playwright's own browser. */
export function chromiumLaunchOptions(executablePath: string | undefined): {
  executablePath?: string;
  args: string[];
};
