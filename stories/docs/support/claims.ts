/** A claim, with the tests for it. Cells may contain `code`. */
export interface Claim {
  readonly cells: readonly string[];
  /** Files under `test/`. Empty if there is no test; the text then says why. */
  readonly tests: readonly string[];
}
