/** What a README links to or shows. */
export interface Target {
  readonly href: string;
  readonly line: number;
  /** Whether it comes after another one in the same block of HTML. npm resolves only the first of a block. */
  readonly isLost: boolean;
}

/** Lists the targets of the links and pictures of a README. */
export function readmeTargets(readme: string): readonly Target[];
