import { type BackupCodeFormat, isInAlphabet, sentLetterCase } from './codeFormat.js';

/** Characters that look alike in print, each in all its letter cases. */
const lookAlikes = ['0Oo', '1IiLl'];

/**
 * Converts a typed letter or digit to the character that the person means. Applies the format's letter
 * case, replaces a digit of another script by the plain one, and replaces a character that the alphabet
 * lacks by its look-alike. A character of the alphabet stays, unless `letterCase` changes it.
 */
export function fitAlphabet(typed: string, format: BackupCodeFormat): string {
  const { alphabet } = format;
  const upper = typed.toUpperCase();
  const lower = typed.toLowerCase();
  const cases = { preserve: typed, upper, lower };
  const cased = /[a-zA-Z]/.test(typed) ? cases[sentLetterCase(format)] : typed;
  if (isInAlphabet(cased, format)) return cased;
  const character = plainDigit(cased);
  const alike = lookAlikes.find((each) => each.includes(character)) ?? [lower, upper];
  // With two possible look-alikes, a guess could cost the person an attempt.
  const [only, another] = Array.from(alike).filter((each) => alphabet?.includes(each));
  return only && !another ? only : character;
}

/** Converts a digit of another script, such as Arabic or Hindi. Unicode has a script's digits in a row. */
function plainDigit(typed: string): string {
  const codePoint = typed.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(codePoint - value))) value++;
  return value ? String((value - 1) % 10) : typed;
}
