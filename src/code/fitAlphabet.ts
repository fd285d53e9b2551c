import { type BackupCodeFormat, isInAlphabet, sentLetterCase } from './codeFormat.js';

/** Characters that people confuse in print, each in all its letter cases. */
const lookAlikes = ['0Oo', '1IiLl'];

/**
 * Reads a typed letter or digit as the person means it: in the format's letter case, a digit of
 * another script as the plain digit, a character that the alphabet lacks as its look-alike. A
 * character that the alphabet has stays as it is, unless `letterCase` changes it.
 */
export function fitAlphabet(typed: string, format: BackupCodeFormat): string {
  const { alphabet } = format;
  const upper = typed.toUpperCase();
  const lower = typed.toLowerCase();
  const cases = { preserve: typed, upper, lower };
  const cased = /[a-z]/i.test(typed) ? cases[sentLetterCase(format)] : typed;
  if (isInAlphabet(cased, format)) return cased;
  const character = plainDigit(cased);
  const alike = lookAlikes.find((each) => each.includes(character)) ?? [lower, upper];
  // A guess between two look-alikes could cost the person an attempt.
  const [only, another] = Array.from(alike).filter((each) => alphabet?.includes(each));
  return only && !another ? only : character;
}

/** What an Arabic or a Hindi keyboard types for 5. Unicode keeps the ten digits of a script in a row. */
function plainDigit(typed: string): string {
  const codePoint = typed.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - value))) value++;
  return value ? String((value - 1) % 10) : typed;
}
