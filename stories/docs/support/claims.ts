/** Something that is claimed, and the tests that show it. Cells may hold `code`. */
export interface Claim {
  readonly cells: readonly string[];
  /** Files under `test/`. Empty where no test shows it, and the text says why. */
  readonly tests: readonly string[];
}
