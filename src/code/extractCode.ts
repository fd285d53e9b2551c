import { type BackupCodeFormat, isCode } from './codeFormat.js';
import { fitAlphabet } from './fitAlphabet.js';
import { plainText } from './plainText.js';

/*
 * Each pattern here takes time linear in the text. It starts with `^`, and a part that can match in
 * several ways has a greatest length. `[marks]+$` would try a run of marks again from each mark.
 */

/** Quotes, brackets, bullets, ticks and full stops around a code. `$1` is what they surround. */
export const marks = /^[\p{P}\p{S}\s]*([^]*[^\p{P}\p{S}\s])?[^]*/u;

/**
 * A label in any script: "Code:", "Backup code #3:", "Code d’urgence n° 3 :", "2FA code =". Latin
 * labels have three letters at least: `AD:45XH56` has none. Or a list number: "3.", "3)", "٣.", "3️⃣".
 */
export const heading =
  /^[\p{P}\p{S}\s]*(?:(?:\p{Nd}?\p{L}[\p{L}\p{M}\p{Pd}'’_ ]{2,60}|\P{ASCII}{2})[ .#°(]{0,9}\p{Nd}{0,2}\)? ?[:=]|\p{Nd}{1,2}(?:[.):\]]|\u20e3))[\p{P}\p{S}\s]*/u;

/** "3 AD45XH56", "3- AD45XH56": a list number, unless it is the code's first group. */
const bareNumber = /^\p{Nd}{1,2}\p{Pd}?\s[\p{P}\p{S}\s]*/u;

/** Extracts the code, without separators. If there is none, extracts what could be part of one. */
export function extractCode(input: string, format: BackupCodeFormat): string {
  const text = plainText(input);
  const unmarked = text.replace(marks, '$1');
  let bare = unmarked;
  while (heading.test(bare)) bare = bare.replace(heading, '');
  const join = (part: string) => withoutSeparators(part, format).replace(/_/g, '');
  // The whole text comes first: an alphabet can hold the very characters that headings end with.
  const code =
    [text, unmarked, bare.replace(bareNumber, '')]
      .map(join)
      .find((whole) => isCode(whole, format)) ?? join(bare);
  // A deleted space can complete a heading: "1 2.AD45XH56". No later pass finds a new one.
  return code === input ? code : extractCode(code, format);
}

/**
 * The letters, digits and marks of a text, as the alphabet has them. Deletes spaces and dashes, and
 * the long-vowel mark that a Japanese keyboard types for a dash.
 */
export function withoutSeparators(text: string, format: BackupCodeFormat): string {
  return text
    .replace(/[\s\x85\p{Pd}\u2212\u30fc]/gu, '')
    .replace(/[\p{L}\p{Nd}]/gu, (typed) => fitAlphabet(typed, format));
}
