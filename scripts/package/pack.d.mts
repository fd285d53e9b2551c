/** The paths of the files that the package would contain. Writes nothing, and needs no build. */
export function packedPaths(): readonly string[];
