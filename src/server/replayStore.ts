/**
 * Where the handler keeps answers for a short time, so that a lost one can be fetched again. Values
 * are sealed: whoever reads the store finds no code, token, profile or session in it.
 *
 * Each method has one second at most. After that, and after an error, the handler goes on without
 * replay for this request.
 */
export interface ReplayStore {
  /** The value of a key; `null` when there is none or its time is over. */
  get: (key: string) => Promise<string | null>;
  /** Sets a key, whether or not it exists. */
  set: (key: string, value: string, ttlMs: number) => Promise<void>;
  /**
   * Sets a key that does not exist, in one atomic step. Resolves to whether this call set it. With a
   * store that reads first and then writes, two processes can both send the same code.
   */
  claim: (key: string, value: string, ttlMs: number) => Promise<boolean>;
  delete: (key: string) => Promise<void>;
}
