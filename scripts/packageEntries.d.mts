/** The package's entries, read from `exports` in package.json. */
export function packageEntries(): { specifier: string; source: string; built: string }[];

/** Vite's aliases. They resolve the package's own name to its source. */
export function sourceAliases(): { find: RegExp; replacement: string }[];

/** Whether the app's package manager installs the module of `specifier`. */
export function isInstalledByApp(specifier: string): boolean;
