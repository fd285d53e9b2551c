interface CodeCharacters {
  /**
   * Every character that a code can hold, such as `'0123456789abcdef'`. Spaces, dashes and
   * underscores are separators and cannot be among them. If it has letters in one case only, the
   * other case counts as the same letter. If a typed `O`, `0`, `I`, `L` or `1` is missing here, it
   * counts as the one character here that looks like it.
   * @default the 26 letters of English in both cases, and the ten digits
   */
  alphabet?: string | undefined;
  /**
   * `'preserve'` sends English letters as typed; `'upper'` and `'lower'` change them first. Ignored
   * if `alphabet` has letters in one case only.
   * @default 'preserve'
   */
  letterCase?: 'preserve' | 'upper' | 'lower' | undefined;
}

interface UngroupedFormat extends CodeCharacters {
  /**
   * How many characters a code has, without separators: a number, or `[least, most]`. The request has
   * the code without separators.
   * @default 8
   */
  length?: number | readonly [least: number, most: number] | undefined;
  groups?: undefined;
}

interface GroupedFormat extends CodeCharacters {
  /**
   * How many characters each group of a code has, such as `[5, 5]`. The request has the code with a
   * hyphen between two groups, `02ea0-de2bd`, whatever separators the person types. The sum of the
   * groups is the code's length.
   */
  groups: readonly [number, ...number[]];
  length?: undefined;
}

/**
 * What a tenant's backup codes look like. The default fits LoginRadius's example, `AD45XH56`: eight
 * letters and digits. LoginRadius documents no alphabet, letter case or separators, so you can set
 * each of them.
 */
export type BackupCodeFormat = UngroupedFormat | GroupedFormat;

/** Whether a code can hold `character`. */
export function isInAlphabet(character: string, { alphabet }: BackupCodeFormat): boolean {
  return alphabet ? alphabet.includes(character) : /^[a-z\d]$/i.test(character);
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

/** Whether a code typed in another letter case is wrong. */
export function isCaseSensitive(format: BackupCodeFormat): boolean {
  return sentLetterCase(format) === 'preserve';
}

/** Whether a code has only digits, so that a numeric keyboard can type it. */
export function isNumeric({ alphabet = '' }: BackupCodeFormat): boolean {
  return /^\d+$/.test(alphabet);
}
