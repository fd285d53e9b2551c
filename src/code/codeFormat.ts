/**
 * What a tenant's backup codes look like. The vendor's example is `AD45XH56`: eight letters and
 * digits. Its alphabet, case rule and separators are not documented, so all of it can be set.
 */
export interface BackupCodeFormat {
  /**
   * How many characters a code has, separators not counted.
   * @default 8
   */
  length?: number;
  /**
   * Every character a code may hold, written out, such as `'0123456789abcdef'`. Separators are not
   * part of it. With `letterCase` `'upper'` or `'lower'`, write it in that case.
   * @default the 26 letters of English in both cases, and the ten digits
   */
  alphabet?: string;
  /**
   * `'preserve'` sends the person's letters as they are; `'upper'` and `'lower'` change them first.
   * @default 'preserve'
   */
  letterCase?: 'preserve' | 'upper' | 'lower';
  /**
   * `'strip'` takes hyphens out before sending; `'keep'` sends every kind of dash as `-`. Spaces
   * are never sent.
   * @default 'strip'
   */
  separators?: 'strip' | 'keep';
}

/** Whether `character` may stand in a code of this format. Separators are not asked about. */
export function isInAlphabet(character: string, { alphabet }: BackupCodeFormat): boolean {
  return alphabet ? alphabet.includes(character) : /^[a-z\d]$/i.test(character);
}

/** How many characters every code of this format has. */
export function codeLength(format: BackupCodeFormat): number {
  return format.length ?? 8;
}

/** The characters of a normalized code that count, kept separators left out. */
export function countedCharacters(code: string, format: BackupCodeFormat): string[] {
  return Array.from(code).filter(
    (character) => character !== '-' || isInAlphabet(character, format),
  );
}

/** Whether a normalized text is one whole code: of this length, of this alphabet. */
export function isCode(text: string, format: BackupCodeFormat): boolean {
  const characters = countedCharacters(text, format);
  return (
    characters.length === codeLength(format) &&
    characters.every((character) => isInAlphabet(character, format))
  );
}

/** Whether capital and small letters are different in codes of this format. */
export function isCaseSensitive({ letterCase = 'preserve' }: BackupCodeFormat): boolean {
  return letterCase === 'preserve';
}

/** A code of this format, for the hint. */
export function exampleCode(_format: BackupCodeFormat): string {
  return 'AD45 XH56';
}
