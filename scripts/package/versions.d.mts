type Versions = Readonly<Record<string, string>>;

/** The oldest supported versions. */
export const react18: Versions;

export const react19: Versions;

/** The compilers by their package names. */
export const compilers: Versions;
