import { type BackupCodeFormat, isCode } from './codeFormat.js';
import { fitAlphabet } from './fitAlphabet.js';
import { plainText } from './plainText.js';

/*
 * Each pattern here takes time linear in the text. It starts with `^`, and limits the length of every
 * part that can match in several ways. `[marks]+$` would try a run of marks again from each mark.
 */

/** Quotes, brackets, bullets, ticks and full stops around a code. `$1` is the text between them. */
export const marks = /^[\p{P}\p{S}\s]*([^]*[^\p{P}\p{S}\s])?[^]*/u;

/**
 * A label in any script: "Code:", "Backup code #3:", "Code d’urgence n° 3 :", "2FA code =". A Latin
 * label has at least three letters, so `AD:45XH56` has none. Also a list number: "3.", "3)", "٣.",
 * "3️⃣".
 */
export const heading =
  /^[\p{P}\p{S}\s]*(?:(?:\p{Nd}?\p{L}[\p{L}\p{M}\p{Pd}'’_ ]{2,60}|\P{ASCII}{2})[ .#°(]{0,9}\p{Nd}{0,2}\)? ?[:=]|\p{Nd}{1,2}(?:[.):\]]|\u20e3))[\p{P}\p{S}\s]*/u;

/** A list number in "3 AD45XH56" or "3- AD45XH56". It can also be the code's first group. */
const bareNumber = /^\p{Nd}{1,2}\p{Pd}?\s[\p{P}\p{S}\s]*/u;

/** Extracts the code, without separators. If there is none, returns the text without labels. */
export function extractCode(input: string, format: BackupCodeFormat): string {
  const text = plainText(input);
  const unmarked = text.replace(marks, '$1');
  let bare = unmarked;
  while (heading.test(bare)) bare = bare.replace(heading, '');
  const join = (part: string) => withoutSeparators(part, format).replace(/_/g, '');
  // Tries the whole text first, because an alphabet can contain the characters that end a label.
  const code =
    [text, unmarked, bare.replace(bareNumber, '')]
      .map(join)
      .find((whole) => isCode(whole, format)) ?? join(bare);
  // A deleted space can complete a label: "1 2.AD45XH56". The next pass deletes that label too.
  return code === input ? code : extractCode(code, format);
}

/**
 * Returns the letters, digits and marks of a text, in the alphabet's characters. Deletes spaces and
 * dashes, and the long-vowel mark that a Japanese keyboard types for a dash.
 */
export function withoutSeparators(text: string, format: BackupCodeFormat): string {
  return text
    .replace(/[\s\x85\p{Pd}\u2212\u30fc]/gu, '')
    .replace(/[\p{L}\p{Nd}]/gu, (typed) => fitAlphabet(typed, format));
}
