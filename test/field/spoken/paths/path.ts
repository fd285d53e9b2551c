import type { Visit } from '../visit/visit.js';

export interface SpokenPath {
  /** The heading of the path in the transcript. */
  readonly name: string;
  readonly walk: (visit: Visit) => Promise<void>;
}
