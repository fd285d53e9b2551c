/** The package's entries, read from `exports` in package.json. */
export function packageEntries(): { specifier: string; source: string; built: string }[];

/** For Vite: the package's own name leads to its source. */
export function sourceAliases(): { find: RegExp; replacement: string }[];

/** Whether the app's package manager installs what `specifier` names. */
export function isInstalledByApp(specifier: string): boolean;
