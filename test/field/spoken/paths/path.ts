import type { Visit } from '../visit/visit.js';

export interface SpokenPath {
  /** Its heading in the transcript. */
  readonly name: string;
  readonly walk: (visit: Visit) => Promise<void>;
}
