/** What decides whether the package can be published. */
export interface Project {
  manifest: Manifest;
  readme: string;
  security: string;
  changelog: string;
  /** The files of the changes that are not released. */
  changesets: readonly string[];
  /** The paths of the files that git knows. */
  committed: ReadonlySet<string>;
}

/** The properties of package.json that a release needs. */
export interface Manifest {
  version: string;
  repository?: string | { url?: string };
  bugs?: string | { url?: string; email?: string };
  publishConfig?: { access?: string; provenance?: boolean };
}

/** What must change before a release: one line for each. */
export function findRefusals(project: Project): string[];
