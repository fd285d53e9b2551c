interface CodeCharacters {
  /**
   * All characters that a code can contain, such as `'0123456789abcdef'`. Spaces, dashes and
   * underscores are separators, so the alphabet cannot contain them. If the alphabet has letters in one
   * case only, a letter in the other case counts as the same letter. If the alphabet lacks a typed
   * `O`, `0`, `I`, `L` or `1` but has exactly one similar character, the step sends that character.
   * @default the 26 English letters in both cases, and the ten digits
   */
  alphabet?: string | undefined;
  /**
   * `'preserve'` sends English letters as typed. `'upper'` and `'lower'` change the letter case before
   * the request. Ignored if `alphabet` has letters in one case only.
   * @default 'preserve'
   */
  letterCase?: 'preserve' | 'upper' | 'lower' | undefined;
}

/** The format of codes that are sent without separators. */
export interface UngroupedFormat extends CodeCharacters {
  /**
   * The number of characters in a code, without separators: a number, or `[least, most]`. The request
   * contains the code without separators.
   * @default 8
   */
  length?: number | readonly [least: number, most: number] | undefined;
  groups?: undefined;
}

/** The format of codes that are sent in groups. */
export interface GroupedFormat extends CodeCharacters {
  /**
   * The number of characters in each group of a code, such as `[5, 5]`. The length of a code is the
   * sum. The request contains the code with a hyphen between groups, such as `02ea0-de2bd`, whatever
   * separators the person types.
   */
  groups: readonly [number, ...number[]];
  length?: undefined;
}

/**
 * The format of a tenant's backup codes. The default fits LoginRadius's example, `AD45XH56`: eight
 * letters and digits. LoginRadius documents no alphabet, letter case or separators, so set what differs
 * in your codes.
 */
export type BackupCodeFormat = UngroupedFormat | GroupedFormat;

/** Whether a code can hold `character`. */
export function isInAlphabet(character: string, { alphabet }: BackupCodeFormat): boolean {
  return alphabet ? alphabet.includes(character) : /[a-zA-Z\d]/.test(character);
}

/** Returns the fewest and the most characters of a code, without separators. */
export function codeLength({
  length = 8,
  groups,
}: BackupCodeFormat): readonly [least: number, most: number] {
  const size = groups?.reduce((sum, group) => sum + group, 0) ?? length;
  return typeof size === 'number' ? [size, size] : size;
}

/** Whether `text` is one whole code, without separators. */
export function isCode(text: string, format: BackupCodeFormat): boolean {
  const [least, most] = codeLength(format);
  const characters = Array.from(text);
  return (
    characters.length >= least &&
    characters.length <= most &&
    characters.every((character) => isInAlphabet(character, format))
  );
}

/** Adds the hyphens of `groups` to a whole code. */
export function inGroups(code: string, { groups }: BackupCodeFormat): string {
  const characters = Array.from(code);
  return groups ? groups.map((size) => characters.splice(0, size).join('')).join('-') : code;
}

/** Returns the letter case of the code in the request: the alphabet's, if it has only one. */
export function sentLetterCase({
  alphabet,
  letterCase = 'preserve',
}: BackupCodeFormat): 'preserve' | 'upper' | 'lower' {
  return !alphabet
    ? letterCase
    : alphabet === alphabet.toUpperCase()
      ? 'upper'
      : alphabet === alphabet.toLowerCase()
        ? 'lower'
        : letterCase;
}

/** Whether another letter case makes a code wrong. */
export function isCaseSensitive(format: BackupCodeFormat): boolean {
  return sentLetterCase(format) === 'preserve';
}

/** Whether a code has only digits, so that a numeric keyboard can type it. */
export function isNumeric({ alphabet = '' }: BackupCodeFormat): boolean {
  return /^\d+$/.test(alphabet);
}
