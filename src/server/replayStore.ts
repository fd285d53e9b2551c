/**
 * Keeps the handler's responses for a short time, so that the page can request a lost response again. The
 * values are encrypted: a reader of the store finds no code, token, profile or session.
 *
 * Each method may take one second. After that, or after an error, the handler continues without replay
 * for this request.
 */
export interface ReplayStore {
  /** Returns the value of a key, or `null` when there is none or it has expired. */
  get: (key: string) => Promise<string | null>;
  /** Sets a key, whether or not it exists. */
  set: (key: string, value: string, ttlMs: number) => Promise<void>;
  /**
   * Sets a key that does not exist, in one atomic operation. Resolves to whether this call set it. If
   * your store first reads and then writes, two processes can send the same code.
   */
  claim: (key: string, value: string, ttlMs: number) => Promise<boolean>;
  delete: (key: string) => Promise<void>;
}
